// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Everything of one area: what is welcome there, how it feels, what is there, who sees it. Each answer is
/// kept as it is given.
#include "ui/body_map/body_map_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

class Card;

class BodyAreaCard : public QWidget {
    Q_OBJECT
public:
    BodyAreaCard(MapEntry entry, BodyMapPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void backAsked();

private:
    void addComfort();
    void addConditions();
    void addFeeling();
    void addSharing();
    void addMore();
    void store(const AreaAnswer& answer);
    QVBoxLayout* m_column;
    MapEntry m_entry;
    BodyMapPresenter& m_presenter;
};

} // namespace inglenook::ui
