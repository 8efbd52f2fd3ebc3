// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_sheet.h"

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>
#include <QPainter>

namespace inglenook::ui {
namespace {

/// A screen reader reads the page as text, line by line; a picture would say nothing.
class SheetForReaders : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit SheetForReaders(PageSheet* sheet)
        : QAccessibleWidget(sheet, QAccessible::Document, sheet->accessibleName()), m_sheet(sheet) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface) { return static_cast<QAccessibleTextInterface*>(this); }
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Value ? m_sheet->text() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    [[nodiscard]] QString text(int start, int end) const override {
        return m_sheet->text().mid(start, end - start);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(m_sheet->text().size()); }
    [[nodiscard]] int cursorPosition() const override { return m_cursor; }
    void setCursorPosition(int position) override { m_cursor = qBound(0, position, characterCount()); }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void selection(int /*index*/, int* start, int* end) const override { *start = *end = 0; }
    void addSelection(int /*start*/, int /*end*/) override {}
    void removeSelection(int /*index*/) override {}
    void setSelection(int /*index*/, int /*start*/, int /*end*/) override {}
    [[nodiscard]] QRect characterRect(int /*offset*/) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint& /*point*/) const override { return 0; }
    void scrollToSubstring(int /*start*/, int /*end*/) override {}
    [[nodiscard]] QString attributes(int offset, int* start, int* end) const override {
        *start = 0;
        *end = characterCount();
        return offset < 0 ? QString() : QStringLiteral("language:en");
    }

private:
    PageSheet* m_sheet;
    int m_cursor = 0;
};

QAccessibleInterface* readersInterface(const QString& /*className*/, QObject* object) {
    auto* sheet = qobject_cast<PageSheet*>(object);
    return sheet == nullptr ? nullptr : new SheetForReaders(sheet); // QAccessible owns it
}

} // namespace

PageSheet::PageSheet(PageLayout layout, int page, QWidget* parent)
    : QWidget(parent), m_layout(std::move(layout)), m_page(page) {
    QAccessible::installFactory(readersInterface); // installing it once more changes nothing
    setObjectName(QStringLiteral("paperPage%1").arg(page + 1));
    setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_layout.pageCount()));
    setFocusPolicy(Qt::TabFocus);
    setPointSize(1);
}

void PageSheet::setPointSize(double pixelsAPoint) {
    m_pixelsAPoint = pixelsAPoint;
    setFixedSize((m_layout.pageSize() * pixelsAPoint).toSize());
    update();
}

void PageSheet::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1)); // the edge of the sheet
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.scale(m_pixelsAPoint, m_pixelsAPoint);
    m_layout.paint(painter, m_page);
}

} // namespace inglenook::ui
