// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Looking back. Alone: one's own ribbons, what helped, what may be looked at together, and each check-in to
/// erase. Together: what each chose, each person apart from the other.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/looking_back/looking_back_presenter.h"

namespace inglenook::ui {

class LookingBackPage : public Page {
    Q_OBJECT
public:
    explicit LookingBackPage(Desk& desk, QWidget* parent = nullptr);

private:
    void render();
    void addSpan(QVBoxLayout* column);
    void addOwn(QVBoxLayout* column, Seat seat);
    void addHelped(QVBoxLayout* column);
    void addChoices(QVBoxLayout* column);
    void addEach(QVBoxLayout* column);
    void addBoth(QVBoxLayout* column);
    [[nodiscard]] QWidget* cardOf(const Ribbon& ribbon, Seat seat);
    Desk& m_desk;
    LookingBackPresenter* m_presenter;
    QWidget* m_body = nullptr;
    bool m_isList = false; ///< points as sentences under each picture
    bool m_isChoosing = false;
    bool m_isErasing = false;
};

void addLookingBackPages(PageRegistry& registry);

} // namespace inglenook::ui
