// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "My private page": what one person marked for the session, looked at first, printed apart from everything
/// else.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/own_room/private_paper_presenter.h"

namespace inglenook::ui {

class Chip;
class PaperView;
class Text;

class PrivatePaperPage : public Page {
    Q_OBJECT
public:
    explicit PrivatePaperPage(Desk& desk, QWidget* parent = nullptr);

private:
    void addWarning();
    void render();
    Desk& m_desk;
    PrivatePaperPresenter* m_presenter;
    Chip* m_room;
    PaperView* m_view;
    Text* m_instead;
};

void addPrivatePaperPage(PageRegistry& registry);

} // namespace inglenook::ui
