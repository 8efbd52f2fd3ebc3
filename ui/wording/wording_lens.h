// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The language helper beside one field: after a pause in typing a soft underline, and below the field a
/// small button (also F4) that opens a panel with why and other words. One call attaches it:
///     attachWording(desk, field, WordingPlace::Shared);
/// It never blocks, rewrites, counts or keeps anything. With both at the table nothing is underlined; the
/// button is there for whoever writes. Where a no, a stop or help is written nothing is attached.
#include "ui/desk/desk.h"
#include "ui/wording/written_text.h"

#include <QTimer>

class QVBoxLayout;

namespace inglenook::ui {

class Button;
class Field;
class TextArea;
class WordingPanel;

class WordingLens : public QWidget {
    Q_OBJECT
public:
    WordingLens(Desk& desk, WrittenText* written, WordingPlace place, QWidget* parent);
    /// How long a pause in typing is; 900 ms.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }
    void look();   ///< what happens after the pause
    void toggle(); ///< opens and closes the panel
    [[nodiscard]] const QList<TextMark>& marks() const { return m_marks; }
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPanel();
    void leave(const QString& words);
    void always(const QString& words);
    void tell();
    Desk& m_desk;
    WrittenText* m_written;
    WordingPlace m_place;
    WordingPresenter* m_presenter;
    QVBoxLayout* m_column;
    Button* m_button;
    WordingPanel* m_panel = nullptr;
    QTimer m_pause;
    QList<TextMark> m_marks;
    QStringList m_dismissed; ///< in this text, as they were typed
    QString m_told;
};

/// Null where nothing is attached: boundaries, stop signals, safety, setbacks, words said back.
WordingLens* attachWording(Desk& desk, Field* field, WordingPlace place);
WordingLens* attachWording(Desk& desk, TextArea* area, WordingPlace place);
/// The one presenter of a desk.
[[nodiscard]] WordingPresenter& wordingOf(Desk& desk);

/// Key of the page on which a person says how they want the helper.
inline constexpr auto kWordingPage = "wording";

} // namespace inglenook::ui
