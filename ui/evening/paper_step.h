// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The page as it will print, what printers keep, and two ways for it to leave: a file or a printer. Nothing
/// leaves before one of the two buttons is pressed.
#include "ui/evening/joint_presenter.h"
#include "ui/print/page_layout.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class Card;
class Field;
class Flow;
class PagePreview;

class PaperStep final : public StepPage {
    Q_OBJECT
public:
    explicit PaperStep(JointPresenter& joint, QWidget* parent = nullptr);

Q_SIGNALS:
    void everythingElse(); ///< on to the rest of the program

private:
    void save();
    void askPrinter();
    void focusPrinters(Flow* flow);
    void told(const Result<void>& done, const QString& sentence);
    JointPresenter& m_joint;
    PageLayout m_layout;
    PagePreview* m_preview;
    Field* m_place = nullptr;
    Card* m_printers = nullptr;
};

} // namespace inglenook::ui
