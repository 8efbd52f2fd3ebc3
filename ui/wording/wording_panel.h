// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the helper has to say about a text: why, and other words. They are there to be read; nothing is put
/// into the text.
#include "ui/control/card.h"
#include "ui/wording/wording_presenter.h"

namespace inglenook::ui {

class WordingPanel : public Card {
    Q_OBJECT
public:
    explicit WordingPanel(QWidget* parent = nullptr);
    /// `dismissed`: words that stay as they are in this text, as they were typed. With `isPrivate` they can
    /// be left alone for good.
    void render(const QList<TextMark>& marks, const QStringList& dismissed, bool isPrivate);

Q_SIGNALS:
    void leaveAsked(const QString& words);  ///< in this text
    void alwaysAsked(const QString& words); ///< in every text of this person
    void pageAsked();                       ///< the words that this person keeps
    void closeAsked();

private:
    void addMark(QVBoxLayout& column, const TextMark& mark);
    void addDismissed(QVBoxLayout& column, const QString& words);
    QWidget* m_body = nullptr;
};

} // namespace inglenook::ui
