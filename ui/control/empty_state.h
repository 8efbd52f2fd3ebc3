// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a page is for, while nothing is on it: a glyph, a title, two short lines and one small start.
#include <QWidget>

namespace inglenook::ui {

class Button;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& glyph, const QString& title, const QString& lines, QWidget* parent = nullptr);
    Button* addStart(const QString& glyph, const QString& words); ///< the one primary button
    Button* addOther(const QString& words);                       ///< a quieter one beside it

private:
    class QLayout* m_buttons;
};

} // namespace inglenook::ui
