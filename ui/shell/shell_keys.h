// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The keys that work everywhere, whatever has the focus. Hide and Pause are one key each without a modifier
/// (chosen in Settings); holding Esc for a second hides, too; Esc itself goes one level back, when it is let
/// go.
#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace inglenook::ui {

class ShellKeys : public QObject {
    Q_OBJECT
public:
    explicit ShellKeys(QObject* parent = nullptr);
    void setHideKey(int key) { m_hideKey = key; }
    void setPauseKey(int key) { m_pauseKey = key; }
    void setHoldTime(int milliseconds) { m_hold.setInterval(milliseconds); }

Q_SIGNALS:
    void hideAsked();
    void pauseAsked();
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
    void tellPause(const QObject* watched, const QKeyEvent& event);
    bool press(const QKeyEvent& event);
    bool pressWithControl(int key);
    int m_hideKey = Qt::Key_F9;
    int m_pauseKey = Qt::Key_F8;
    QTimer m_hold;
};

} // namespace inglenook::ui
