// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The body map as a picture: front and back. One stop for Tab; arrows go to the neighbour, Home and End to
/// the first and last, Enter opens an area, 1 to 4 answer it and Delete takes the answer back. A list to a
/// screen reader, with everything that the list view says. Mirrored right to left; the bodies are not.
#include "ui/body_map/body_map_presenter.h"

#include <QWidget>

namespace inglenook::ui {

class BodyPicture : public QWidget {
    Q_OBJECT
public:
    explicit BodyPicture(QWidget* parent = nullptr);
    void setEntries(const std::vector<MapEntry>& entries);
    /// With `isForReading` there is nothing to answer or open: what both opened.
    void setForReading(bool isForReading) { m_isForReading = isForReading; }

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index); ///< moves the place; tells screen readers
    void setCurrent(const BodyAreaKey& key);
    [[nodiscard]] const BodyAreaKey& keyAt(int index) const;
    [[nodiscard]] QString nameAt(int index) const;        ///< "Left knee: Not now, less feeling"
    [[nodiscard]] QRect rectAt(int index) const;          ///< in the widget
    [[nodiscard]] int indexAt(const QPoint& point) const; ///< -1: no area is there
    void press(int index);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void opened(const inglenook::BodyAreaKey& key);
    void answered(const inglenook::BodyAreaKey& key, inglenook::Comfort comfort);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double scaleFor(int width) const;
    [[nodiscard]] QTransform placeOf(BodyView view) const;
    [[nodiscard]] QTransform placeOf(int index) const;
    [[nodiscard]] bool isBackFirst() const { return layoutDirection() == Qt::RightToLeft; }
    void paintArea(QPainter& painter, int index) const;
    void paintCaption(QPainter& painter, BodyView view) const;
    [[nodiscard]] bool go(int key);
    std::vector<MapEntry> m_entries;
    int m_current = 0;
    bool m_isForReading = false;
};

/// Tells screen readers of it. Installed by the first picture.
void makePictureAccessible();

} // namespace inglenook::ui
