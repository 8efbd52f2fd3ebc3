// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Writes a goal or a ritual, step by small step.
#include "ui/desk/desk.h"
#include "ui/goal/goal_errand.h"
#include "ui/goal/goal_writer_presenter.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class Card;
class ChoiceRow;
class DraftKeeper;
class Field;
class StepForm;

class GoalWriterPage : public StepPage {
    Q_OBJECT
public:
    GoalWriterPage(Desk& desk, const GoalErrand& errand, QWidget* parent = nullptr);
    /// There is one level only: Back leaves the page, which is the shell's to do.
    [[nodiscard]] bool goBack() override { return false; }

private:
    void build();
    void addWords();
    void render();
    void renderSteps();
    bool keepStep();
    void save();
    [[nodiscard]] GoalKind kind() const;
    [[nodiscard]] QString draft() const;
    void takeDraft(const QString& text);
    Desk& m_desk;
    bool m_isRitual;
    GoalWriterPresenter* m_presenter;
    DraftKeeper* m_drafts;
    Card* m_words;
    ChoiceRow* m_kind = nullptr;
    Field* m_title = nullptr;
    Field* m_why = nullptr;
    ChoiceRow* m_until = nullptr;
    QWidget* m_steps = nullptr;
    StepForm* m_form = nullptr;
    std::optional<std::size_t> m_changing; ///< the step that is in the form
};

} // namespace inglenook::ui
