// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One view at a time in a layout: what a turn goes through, a curtain or a page. The one before is out of
/// sight at once, since it may have been somebody else's, and gone as soon as its signals are done.
#include <QPointer>
#include <QVBoxLayout>

namespace inglenook::ui {

class OneView {
public:
    /// Fills `owner`, which has no layout yet.
    explicit OneView(QWidget* owner);
    [[nodiscard]] QWidget* shown() const { return m_shown; }
    /// Null: nothing is shown.
    void show(QWidget* view);
    void focusFirst() const;

private:
    QVBoxLayout* m_layout;
    QPointer<QWidget> m_shown;
};

} // namespace inglenook::ui
