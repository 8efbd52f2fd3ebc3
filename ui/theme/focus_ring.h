// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One ring for the whole program, shown only while the keyboard is in use. Fields show the focus with their
/// own border (dynamic property "ownFocus").
#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace inglenook::ui {

class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent = nullptr);
    [[nodiscard]] bool isShown() const { return m_frame && m_frame->isVisible(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    QPointer<QFocusFrame> m_frame;
    bool m_isKeyboard = false;
};

} // namespace inglenook::ui
