// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "Prepare the paper": the agreement's page, or a page to talk about, looked at first.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/paper/paper_presenter.h"

namespace inglenook::ui {

class PaperView;
class Text;

class PaperPage : public Page {
    Q_OBJECT
public:
    explicit PaperPage(Desk& desk, QWidget* parent = nullptr);

private:
    void addKinds();
    void compose();
    void render();
    Desk& m_desk;
    PaperPresenter* m_presenter;
    PaperView* m_view;
    Text* m_instead;
    PaperKind m_kind = PaperKind::Agreement;
    paper::PageChoices m_choices;
};

void addPaperPages(PageRegistry& registry);

} // namespace inglenook::ui
