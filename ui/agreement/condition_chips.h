// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "Only …" for a wish: the simple conditions first, every other one step away, and a note in own words.
#include "ui/stance/condition_set.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

class Field;

class ConditionChips : public QWidget {
    Q_OBJECT
public:
    explicit ConditionChips(QWidget* parent = nullptr);
    void setConditions(const ConditionSet& set);
    /// With a note that is typed and not yet added.
    [[nodiscard]] ConditionSet conditions() const;

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    void addGroup(QVBoxLayout* column, const QString& group);
    void addNotes(QVBoxLayout* column);
    ConditionSet m_set;
    bool m_areAllShown = false;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    Field* m_note = nullptr;
};

} // namespace inglenook::ui
