// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Before a talk. Alone: what it is for, topics to prepare, one's own notes. Together: who begins, about
/// what, how long; a talk that is parked; lines that both kept.
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/listening/listening_presenter.h"
#include "ui/listening/talk_screen.h"

namespace inglenook::ui {

class Button;
class Card;
class Chip;
class DraftKeeper;
class Field;
class Flow;

/// A number from 0 to below its argument. None: the day gives the order.
using TopicDraw = std::function<std::size_t(std::size_t)>;

class ListeningHome : public Page {
    Q_OBJECT
public:
    ListeningHome(Desk& desk, ListeningPresenter& presenter, TopicDraw draw, QWidget* parent = nullptr);
    /// Who was offered the next turn in this sitting ("another day").
    void offerFirst(Seat seat) { m_who = seat == Seat::Circle ? 0 : 1; }
    [[nodiscard]] TalkStyle style() const { return m_style; }
    [[nodiscard]] std::optional<Seat> whoBegins() const;
    [[nodiscard]] listening::Length length() const;
    [[nodiscard]] listening::Energy energy() const;

Q_SIGNALS:
    void topicChosen(const inglenook::listening::Topic& topic);
    void preparedAsked(inglenook::Seat seat);
    void takeUpAsked();

private:
    void render();
    void addAlone(QVBoxLayout* column, Seat seat);
    void addTogether(QVBoxLayout* column);
    void addStart(Card& card);
    void addTopics(Card& card);
    void addParked(QVBoxLayout* column);
    void addKept(QVBoxLayout* column);
    void addPrepare(QVBoxLayout* column, Seat seat);
    void addOwn(QVBoxLayout* column, Seat seat);
    void showCards();
    void shuffle();
    void choose(const listening::Topic& topic);
    Desk& m_desk;
    ListeningPresenter& m_presenter;
    TopicDraw m_draw;
    DraftKeeper* m_drafts;
    QWidget* m_body = nullptr;
    Flow* m_cards = nullptr;
    Field* m_ownWords = nullptr;
    QString m_typed;
    std::vector<std::string> m_order; ///< of the deck, drawn anew at each visit and kept nowhere
    std::size_t m_from = 0;
    int m_who = -1;
    int m_energy = 0;
    int m_length = 0;
    TalkStyle m_style = TalkStyle::Usual;
};

} // namespace inglenook::ui
