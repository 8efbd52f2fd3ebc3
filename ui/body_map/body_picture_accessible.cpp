// SPDX-License-Identifier: GPL-3.0-or-later
// The picture to a screen reader: a list, an entry for each area, in the order of reading.
#include "ui/body_map/body_picture.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace inglenook::ui {

namespace {

class AccessibleArea : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleArea(BodyPicture* picture, int index) : m_picture(picture), m_index(index) {}
    [[nodiscard]] bool isValid() const override { return m_picture && m_index < m_picture->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return m_picture ? QAccessible::queryAccessibleInterface(m_picture) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return isValid() && what == QAccessible::Name ? m_picture->nameAt(m_index) : QString();
    }
    void setText(QAccessible::Text /*what*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) { return {}; }
        const auto box = m_picture->rectAt(m_index);
        return {m_picture->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_picture->current() == m_index;
        state.focused = state.selected && m_picture->hasFocus();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override { // NOLINT(readability-identifier-naming)
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) { return; }
        if (name == pressAction()) { m_picture->press(m_index); }
        if (name == setFocusAction()) {
            m_picture->setFocus();
            m_picture->setCurrent(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    QPointer<BodyPicture> m_picture;
    int m_index;
};

class AccessiblePicture : public QAccessibleWidget {
public:
    explicit AccessiblePicture(BodyPicture* picture)
        : QAccessibleWidget(picture, QAccessible::List), m_picture(*picture) {}
    ~AccessiblePicture() override {
        for (const auto id : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    AccessiblePicture(const AccessiblePicture&) = delete;
    AccessiblePicture& operator=(const AccessiblePicture&) = delete;
    [[nodiscard]] int childCount() const override { return m_picture.count(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= m_picture.count()) { return nullptr; }
        while (static_cast<int>(m_children.size()) <= index) {
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new AccessibleArea(&m_picture, static_cast<int>(m_children.size()))));
        }
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        return child(m_picture.indexAt(m_picture.mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* which) const override {
        for (int i = 0; i < static_cast<int>(m_children.size()); ++i) {
            if (child(i) == which) { return i; }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return m_picture.hasFocus() ? child(m_picture.current()) : nullptr;
    }

private:
    BodyPicture& m_picture;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* make(const QString& /*name*/, QObject* object) {
    auto* picture = qobject_cast<BodyPicture*>(object);
    return picture == nullptr ? nullptr : new AccessiblePicture(picture);
}

} // namespace

void makePictureAccessible() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace inglenook::ui
