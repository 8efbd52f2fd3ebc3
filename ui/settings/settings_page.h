// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How the window looks, when it locks, which keys hide and pause, which paper. Every choice is at work at
/// once.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"

namespace inglenook::ui {

class Card;
class ChoiceRow;

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Desk& desk, QWidget* parent = nullptr);

private:
    void addLook();
    void addLocking();
    void addKeys();
    void addPaper();
    void addWording();
    /// One number out of a few; what is not among them shows as none chosen.
    ChoiceRow* addNumber(Card& card, const QString& name, const QList<std::pair<QString, int>>& choices,
                         int Preference::*value);
    Desk& m_desk;
};

void addSettingsPage(PageRegistry& registry);

} // namespace inglenook::ui
