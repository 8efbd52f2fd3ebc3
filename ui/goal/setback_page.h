// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Something was hard: four questions, written alone. Afterwards what they hold on to is one step away, and
/// beside a goal the choice to go down, stay or rest.
#include "ui/desk/desk.h"
#include "ui/goal/notes_presenter.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class ChoiceRow;
class DraftKeeper;
class TextArea;

class SetbackPage : public StepPage {
    Q_OBJECT
public:
    explicit SetbackPage(Desk& desk, QWidget* parent = nullptr);
    /// There is one level only: Back leaves the page, which is the shell's to do.
    [[nodiscard]] bool goBack() override { return false; }

private:
    void render();
    void addForm();
    void addKept();
    void addMine();
    void addOpened();
    void addTogether();
    void clearForm();
    [[nodiscard]] Setback typed() const;
    [[nodiscard]] QString draft() const;
    void takeDraft(const QString& text);
    void lead(class QLayout* row, const QString& words, bool isFirst, const QString& page);
    Desk& m_desk;
    NotesPresenter* m_presenter;
    DraftKeeper* m_drafts;
    std::optional<EntryId> m_about;
    std::vector<TextArea*> m_answers;
    ChoiceRow* m_helped = nullptr;
    QWidget* m_form = nullptr;
    QWidget* m_rest = nullptr; ///< everything but the form: built anew whenever something changed
    bool m_isKept = false;
    bool m_wasAlone = false;
};

} // namespace inglenook::ui
