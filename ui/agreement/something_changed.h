// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "Something changed": one step, from every page with a sidebar, rests every touch line of whoever is here
/// alone. With both here it leads to the agreement, where each has a button of their own.
#include "ui/desk/desk.h"

#include <QObject>

namespace inglenook::ui {

class SomethingChanged : public QObject {
    Q_OBJECT
public:
    explicit SomethingChanged(Desk& desk, QObject* parent = nullptr) : QObject(parent), m_desk(desk) {}
    void rest();

private:
    Desk& m_desk;
};

} // namespace inglenook::ui
