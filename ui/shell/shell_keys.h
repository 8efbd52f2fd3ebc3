// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The keys that work everywhere, whatever has the focus. Hide is one key without a modifier (chosen in
/// Settings), or holding Esc for a second; Esc itself goes one level back, when it is let go.
#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace inglenook::ui {

class ShellKeys : public QObject {
    Q_OBJECT
public:
    explicit ShellKeys(QObject* parent = nullptr);
    void setHideKey(int key) { m_hideKey = key; }
    void setHoldTime(int milliseconds) { m_hold.setInterval(milliseconds); }

Q_SIGNALS:
    void hideAsked();
    void lockAsked();
    void backAsked();
    void sidesSwitched();         ///< F6
    void pageAsked(int place);    ///< Ctrl+1…9: 0…8
    void paperAsked();            ///< Ctrl+P
    void findAsked();             ///< Ctrl+F
    void textSizeAsked(int step); ///< +1, -1; 0: as it ships
    void helpAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QKeyEvent& event);
    bool pressWithControl(int key);
    int m_hideKey = Qt::Key_F9;
    QTimer m_hold;
};

} // namespace inglenook::ui
