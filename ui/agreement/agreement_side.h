// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Beside the lines: the paper, what can be done together, the day to look again, and "something changed".
#include "ui/agreement/agreement_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

class AgreementSide : public QWidget {
    Q_OBJECT
public:
    AgreementSide(const AgreementState& state, const Presence& presence, QWidget* parent = nullptr);

Q_SIGNALS:
    void pageAsked(const QString& key);
    void restAllAsked(Seat by);

private:
    void addPaper(const Presence& presence);
    void addTogether(const AgreementState& state, const Presence& presence);
    void addReview(const AgreementState& state);
    void addSomethingChanged(const Presence& presence);
    QVBoxLayout* m_layout;
};

} // namespace inglenook::ui
