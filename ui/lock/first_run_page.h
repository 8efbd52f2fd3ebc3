// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The very first screen: three ways in, none of them chosen beforehand.
#include "ui/control/page.h"

namespace inglenook::ui {

class Button;

class FirstRunPage : public Page {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent = nullptr);
    [[nodiscard]] Button* soon() const { return m_soon; }

Q_SIGNALS:
    void soonChosen();   ///< "We have a session soon"
    void slowChosen();   ///< "Start without hurry"
    void sampleChosen(); ///< "Look around with a sample couple"
    void helpAsked();

private:
    Button* m_soon;
};

} // namespace inglenook::ui
