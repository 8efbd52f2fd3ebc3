// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One entry of the list, by search or by sight. Nobody in a fog reads sixty names: the first dozen are
/// shown, the easiest ones, and the rest when it is asked for.
#include "agreement/activity.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace inglenook::ui {

class Field;

class ActivityPicker : public QWidget {
    Q_OBJECT
public:
    /// `nothingFound` is said when no entry has the words that are searched for.
    explicit ActivityPicker(QString nothingFound, QWidget* parent = nullptr);
    void setActivities(std::vector<Activity> all); ///< in the order in which they are shown
    void setSearch(const QString& words);
    [[nodiscard]] Field* search() const { return m_search; }

Q_SIGNALS:
    void chosen(const inglenook::Activity& activity);

private:
    void show(std::size_t most);
    void showFound();
    QString m_nothingFound;
    std::vector<Activity> m_all;
    QVBoxLayout* m_column;
    Field* m_search;
    QWidget* m_found = nullptr;
};

} // namespace inglenook::ui
