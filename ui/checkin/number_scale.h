// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A scale from 0 to 10 with its end words and its middle: a track with eleven dots. The keys 0 to 9 choose,
/// End is 10, Home 0, arrows move, Delete clears; the wheel does nothing. A slider to a screen reader.
#include <QStringList>
#include <QWidget>

#include <optional>

namespace inglenook::ui {

class NumberScale : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 10;
    /// `name` is what is being answered; `ends` three words: left, middle, right.
    NumberScale(const QString& name, const QStringList& ends, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Says nothing to listeners.
    void setValue(std::optional<int> value);
    void choose(std::optional<int> value); ///< as a person would; held within 0 and 10
    [[nodiscard]] QString spoken() const;  ///< "4", "not answered"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(std::optional<int> value); ///< by a person; nothing: cleared

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QPointF dotAt(int number) const;
    [[nodiscard]] double wordsHeight() const;
    void paintDots(class QPainter& painter) const;
    QStringList m_ends;
    std::optional<int> m_value;
};

} // namespace inglenook::ui
