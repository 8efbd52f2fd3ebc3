// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A ring that fills softly while time goes by, and then stays full: no number, no sound, no colour of alarm,
/// and nothing happens when it is full. Whoever shows it says how full it is.
#include <QWidget>

namespace inglenook::ui {

class SoftRing : public QWidget {
    Q_OBJECT
public:
    enum class Size { Large, BesideWords };
    explicit SoftRing(Size size = Size::Large, QWidget* parent = nullptr);
    void setShare(double share); ///< 0 to 1
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Size m_size;
    double m_share = 0;
};

} // namespace inglenook::ui
