// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The vault could not be entered: what happened, what is safe, what to do next.
#include "result/result.h"
#include "ui/lock/centred_card.h"

namespace inglenook::ui {

class Button;
class Text;

class ProblemPage : public CentredCard {
    Q_OBJECT
public:
    explicit ProblemPage(QWidget* parent = nullptr);
    void tell(ErrorCode code);

Q_SIGNALS:
    void lookAsked();

private:
    Text* m_sentence;
    Text* m_next;
    Button* m_look;
};

} // namespace inglenook::ui
