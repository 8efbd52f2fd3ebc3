// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Room to write, with a sentence on who will read it and one button.
#include "ui/control/card.h"

namespace inglenook::ui {

class TextArea;

struct WriteCardText {
    QString title; ///< may be empty
    QString lines; ///< who will read it
    QString label; ///< of the field
    QString keep;  ///< on the button
};

class WriteCard : public Card {
    Q_OBJECT
public:
    WriteCard(const WriteCardText& text, const QString& typed, QWidget* parent = nullptr);
    void addCancel(const QString& words); ///< a quiet button beside the other

Q_SIGNALS:
    void edited(const QString& text);
    void finished(const QString& text); ///< there is something to keep
    void cancelled();

private:
    void finish();
    TextArea* m_area;
    class Flow* m_foot;
};

} // namespace inglenook::ui
