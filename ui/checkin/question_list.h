// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// All the questions, in their owner's order: how fine the words are, twelve scales, a wish, a line. A change
/// of order is a mode of its own, so that nobody moves a question by chance.
#include "ui/checkin/checkin_presenter.h"
#include "ui/desk/desk.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

class ChoiceRow;
class DraftKeeper;
class Field;
class QuestionCard;

class QuestionList : public QWidget {
    Q_OBJECT
public:
    QuestionList(CheckInPresenter& presenter, Desk& desk, QWidget* parent = nullptr);
    /// Other questions, or in another order, than are in view: render() makes them anew.
    [[nodiscard]] bool isOutdated() const;
    void render(); ///< shows what is kept now

Q_SIGNALS:
    void finished();
    void turned(); ///< from the questions to their order, or back: the focus is to begin anew

private:
    void build();
    void addHead(QVBoxLayout* column);
    void addQuestions(QVBoxLayout* column);
    void addWish(QVBoxLayout* column);
    void addLine(QVBoxLayout* column);
    void addOrder(QVBoxLayout* column);
    void addFoot(QVBoxLayout* column);
    enum class Turn { ToQuestions, ToOrder };
    void turn(Turn to);
    void keepLine();
    void move(int place, int by);
    void skip(Dimension dimension);
    [[nodiscard]] CheckInSheet sheet() const;
    CheckInPresenter& m_presenter;
    Desk& m_desk;
    QWidget* m_body = nullptr;
    QList<QuestionCard*> m_cards;
    ChoiceRow* m_wish = nullptr;
    Field* m_line = nullptr;
    DraftKeeper* m_drafts;
    QString m_draft; ///< of the line, found before the field was there
    CheckInChoices m_built;
    bool m_isOrdering = false;
};

} // namespace inglenook::ui
