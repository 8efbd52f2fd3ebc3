// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A ring that fills softly while a step goes by. It says nothing to a screen reader: the step does.
#include <QWidget>

namespace inglenook::ui {

class SoftRing : public QWidget {
    Q_OBJECT
public:
    explicit SoftRing(QWidget* parent = nullptr);
    void setShare(double share); ///< 0 to 1
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace inglenook::ui
