// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One card to read. When to get help stands first, in sight without scrolling; then the text, where it comes
/// from, and that no clinician has reviewed it yet. That it was read is kept nowhere.
#include "library/library_item.h"
#include "ui/control/page.h"

#include <QLocale>

namespace inglenook::ui {

class Card;

class ReaderPage : public Page {
    Q_OBJECT
public:
    ReaderPage(const EducationCard& card, const QLocale& locale, QWidget* parent = nullptr);
    [[nodiscard]] Card* redFlag() const { return m_redFlag; }

Q_SIGNALS:
    void done();

private:
    Card* m_redFlag;
};

} // namespace inglenook::ui
