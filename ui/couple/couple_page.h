// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Our two seats. Alone: one's own words. Together: how we ask, answer and stop, and what was opened.
#include "ui/control/page.h"
#include "ui/couple/couple_presenter.h"
#include "ui/desk/page_registry.h"

#include <map>

namespace inglenook::ui {

class DraftKeeper;
class WordsCard;

class CouplePage : public Page {
    Q_OBJECT
public:
    explicit CouplePage(Desk& desk, QWidget* parent = nullptr);

private:
    void render();
    void addSeats(QVBoxLayout* column);
    void addMine(QVBoxLayout* column, Seat seat);
    void addOpened(QVBoxLayout* column);
    [[nodiscard]] QString draft() const;
    void takeDraft(const QString& text);
    Desk& m_desk;
    CouplePresenter* m_presenter;
    QWidget* m_body = nullptr;
    std::map<WordsKind, WordsCard*> m_cards;
    DraftKeeper* m_drafts;
    std::map<WordsKind, QString> m_typed; ///< what was typed and is not written yet
};

void addCouplePages(PageRegistry& registry);

} // namespace inglenook::ui
