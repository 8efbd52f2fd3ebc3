// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Help: for whom this is not, what is kept and what cannot be, the keys. The same for everyone; nothing is
/// stored.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"

namespace inglenook::ui {

class HelpPage : public Page {
    Q_OBJECT
public:
    explicit HelpPage(Desk& desk, QWidget* parent = nullptr);

private:
    void addKeys(const Preference& preference);
};

void addHelpPage(PageRegistry& registry);

} // namespace inglenook::ui
