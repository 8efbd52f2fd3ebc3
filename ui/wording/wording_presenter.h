// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How the person who is here alone wants the language helper, and what it says to a text. With both at the
/// table it speaks only when asked, and reads nobody's own choice.
#include "ui/bridge/door.h"
#include "wording/wording_store.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <set>

namespace inglenook::ui {

/// A mark as the window counts: in UTF-16 units.
struct TextMark {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString words; ///< as they stand in the text
    const WordingRule* rule = nullptr;
};

class WordingPresenter : public QObject {
    Q_OBJECT
public:
    explicit WordingPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const WordingChoice& choice() const { return m_choice; }
    /// Words that this person keeps, folded.
    [[nodiscard]] const std::vector<std::string>& allowed() const { return m_allowed; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Somebody is here alone: the choice is theirs, and nobody looks on.
    [[nodiscard]] bool isPrivate() const { return m_door.presence().alone().has_value(); }
    /// Neither off nor nobody here.
    [[nodiscard]] bool isOn(WordingPlace place) const;
    /// `dismissed` are folded words that stay as they are in this text.
    [[nodiscard]] QList<TextMark> marks(const QString& text, WordingPlace place,
                                        const std::set<std::string>& dismissed) const;

    void choose(const WordingChoice& choice);
    void allow(const QString& words);
    void forget(const std::string& words);

Q_SIGNALS:
    void stateChanged();
    void failed(inglenook::ErrorCode code);

private:
    void refresh();
    template <class Job>
    void change(Job job);
    Door& m_door;
    bool m_isLoaded = false;
    WordingChoice m_choice;
    std::vector<std::string> m_allowed;
};

} // namespace inglenook::ui
