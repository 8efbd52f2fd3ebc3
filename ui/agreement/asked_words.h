// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The resting lines whose words ("until", "what would help") are asked for on the agreement page, with what
/// is typed so far: the page is built anew with every tick, and nothing typed is lost.
#include "agreement/line_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace inglenook::ui {

struct AskedForWords {
    Seat by;
    LineId line;
    LineState was = LineState::Resting; ///< before the rest: the words stand where the line stood
    bool isTyped = false;               ///< else the words of the line are shown
    QString until;
    QString wouldHelp;
};

class AskedWords {
public:
    /// Other lines with nothing typed are asked no more.
    void ask(Seat by, const LineView& line);
    void type(const LineId& line, const QString& until, const QString& wouldHelp);
    void close(const LineId& line);
    /// Lets go of lines that rest no more, or are gone: what was typed for them is not kept. True: there was
    /// one.
    bool forgetOthers(const std::vector<LineView>& lines);
    [[nodiscard]] const AskedForWords* of(const LineId& line) const;
    /// Once after ask(): the line whose first field takes the focus; null: none, or its rest is not there
    /// yet.
    [[nodiscard]] const LineView* takeFocus(const std::vector<LineView>& lines);
    /// What is typed: line, seat (0, 1), until, would help; one text each, in this order.
    [[nodiscard]] QStringList draft() const;
    void takeUp(const QStringList& draft); ///< leaves out what is not of this shape

private:
    std::vector<AskedForWords> m_asked;
    std::optional<LineId> m_focus;
};

} // namespace inglenook::ui
