// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One card in the middle of an empty window; scrolls when the text is large.
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {

class Card;

class CentredCard : public QScrollArea {
    Q_OBJECT
public:
    /// `width` in px at 100 %.
    explicit CentredCard(double width, QWidget* parent = nullptr);
    [[nodiscard]] Card* card() const { return m_card; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();
    double m_width;
    QWidget* m_content;
    Card* m_card;
};

/// The two shapes leaning on each other, at the head of a card.
class BothMarks : public QWidget {
    Q_OBJECT
public:
    explicit BothMarks(double height = 44, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_height;
};

} // namespace inglenook::ui
