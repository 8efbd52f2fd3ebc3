// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pages that were visited since somebody sat down, one of them in view. A page is built when it is first
/// visited; all are thrown away at a lock, so that nothing anyone wrote stays in a widget.
#include "ui/desk/page_registry.h"

#include <QHash>
#include <QStackedWidget>
#include <QStringList>

namespace inglenook::ui {

class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    PageHost(Desk& desk, const PageRegistry& registry, QWidget* parent = nullptr);
    /// Builds and shows; false for a key nobody registered.
    bool visit(const QString& key);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] bool canGoBack() const { return !m_way.isEmpty(); }
    /// One level back: inside the page, else to the page before. False when there is neither.
    bool goBack();
    void throwAway();
    /// Throws away all but the page in view: somebody stood up.
    void throwAwayOthers();
    void focusPage();
    /// Ctrl+F: the search of the page in view, if it has one; otherwise the focus stays where it is.
    void find();

Q_SIGNALS:
    void visited(const QString& key);

private:
    void letGoIfFresh(const QString& key);
    Desk& m_desk;
    const PageRegistry& m_registry;
    QHash<QString, QWidget*> m_pages;
    QString m_current;
    QStringList m_way;
};

} // namespace inglenook::ui
