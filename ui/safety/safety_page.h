// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// If you do not feel safe; if you are worried about how you behave; if one of you wants to leave. The same
/// for everyone, reached from Help, while locked too. Nothing is stored, and it is gone when it is left.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/safety/safety_presenter.h"

namespace inglenook::ui {

class Card;

class SafetyPage : public Page {
    Q_OBJECT
public:
    /// `territory` is the country this computer is set to, as two letters; it only chooses what is offered
    /// first.
    SafetyPage(Desk& desk, QString territory, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;

private:
    void showPart(const QString& id);
    void addCard(QVBoxLayout* column, const SafetyCard& content, bool isFirst);
    void addWays(QVBoxLayout* column);
    void addHelplines(Card* card);
    void showCountry(int choice);
    void addClear(Card* card);
    void askToClear();
    Desk& m_desk;
    SafetyPresenter* m_presenter;
    QString m_territory;
    QString m_shown;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_numbers = nullptr; ///< of the country that is chosen
    QWidget* m_clearing = nullptr;
};

void addSafetyPage(PageRegistry& registry);

} // namespace inglenook::ui
