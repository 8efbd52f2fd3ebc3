// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Lays out from the leading edge in lines, as words in a paragraph: chips, buttons. And Columns: two things
/// side by side that become rows when there is no room, measured in em so that large text reflows.
#include <QLayout>
#include <QList>
#include <QWidget>

#include <initializer_list>

namespace inglenook::ui {

class Flow : public QLayout {
public:
    /// Gaps in px at 100 %.
    explicit Flow(double gap = 8, QWidget* parent = nullptr);
    ~Flow() override;
    Flow(const Flow&) = delete;
    Flow& operator=(const Flow&) = delete;
    void setCentred(bool isCentred) { m_isCentred = isCentred; }
    void setTrailing(bool isTrailing) { m_isTrailing = isTrailing; } ///< lines end at the far edge
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that it takes, in px; moves them there too if `isMoving`.
    [[nodiscard]] int arrange(const QRect& rect, bool isMoving) const;
    double m_gap;
    bool m_isCentred = false;
    bool m_isTrailing = false;
    QList<QLayoutItem*> m_items;
};

/// A row of widgets, in lines as words in a paragraph.
[[nodiscard]] QWidget* rowOf(std::initializer_list<QWidget*> widgets);

/// Children stand side by side while each has at least its number of em; below that, one under the other.
class Columns : public QWidget {
    Q_OBJECT
public:
    explicit Columns(QWidget* parent = nullptr);
    /// `share` of the width (3 and 2), `minEm` the least width in em beside others.
    void addColumn(QWidget* widget, int share, double minEm);
    [[nodiscard]] bool isStacked() const { return m_isStacked; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    class QBoxLayout* m_layout;
    QList<double> m_minEm;
    QList<int> m_shares;
    bool m_isStacked = false;
};

} // namespace inglenook::ui
