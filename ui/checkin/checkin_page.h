// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The check-in. Alone: three taps, or all the questions; what is tapped is sealed at once. Together: what
/// there is to open, and how often you like to. Nothing that one person alone sees here depends on whether
/// the other has answered.
#include "ui/checkin/checkin_presenter.h"
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"

namespace inglenook::ui {

class QuestionList;

class CheckInPage : public Page {
    Q_OBJECT
public:
    explicit CheckInPage(Desk& desk, QWidget* parent = nullptr);
    bool goBack() override; ///< from the questions to the start of the page

private:
    enum class View { Start, ThreeTaps, Questions };
    void render();
    void go(View view);
    QVBoxLayout* beginBody();
    void addStart(QVBoxLayout* column);
    void addSealed(QVBoxLayout* column);
    void addBegin(QVBoxLayout* column);
    void addTable(QVBoxLayout* column);
    void addRhythm(QVBoxLayout* column);
    void addOpened(QVBoxLayout* column);
    void addUnopened(QVBoxLayout* column);
    void addLookingBack(QVBoxLayout* column);
    void showThreeTaps();
    void showQuestions();
    Desk& m_desk;
    CheckInPresenter* m_presenter;
    QWidget* m_body = nullptr;
    QuestionList* m_questions = nullptr; ///< in view
    View m_view = View::Start;
};

void addCheckInPages(PageRegistry& registry);

} // namespace inglenook::ui
