// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where one can go, who is here, and Hide and Lock, which never scroll away. A rail with captions when the
/// window is narrow for its text. Many entries move together first, and then scroll.
#include "ui/desk/page_registry.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class NavButton;
class Text;

class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(const PageRegistry& registry, QWidget* parent = nullptr);
    void setRail(bool isRail);
    [[nodiscard]] bool isRail() const { return m_isRail; }
    void setCurrent(const QString& key);
    void setPresence(const Presence& presence);
    void focusCurrent();
    [[nodiscard]] NavButton* changedButton() const { return m_changed; }
    [[nodiscard]] NavButton* hideButton() const { return m_hide; }
    [[nodiscard]] NavButton* lockButton() const { return m_lock; }
    [[nodiscard]] NavButton* button(const QString& key) const { return m_buttons.value(key); }

Q_SIGNALS:
    void chosen(const QString& key);
    void somethingChanged();
    void hideAsked();
    void lockAsked();
    void otherSeatAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isCrowded() const;
    void measure();
    void showCurrent();
    void fillNavigation(const PageRegistry& registry);
    bool m_isRail = false;
    QWidget* m_brand;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QWidget* m_people;
    Text* m_presence;
    NavButton* m_other;
    NavButton* m_changed;
    NavButton* m_hide;
    NavButton* m_lock;
    QButtonGroup* m_group;
    QBoxLayout* m_leave; ///< Hide and Lock, side by side
    QHash<QString, NavButton*> m_buttons;
    QHash<QString, NavButton*> m_marked; ///< for pages without an entry of their own: the one they lie under
    Presence m_who;
};

} // namespace inglenook::ui
