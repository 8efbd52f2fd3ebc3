// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where one is on a way with several steps, in words and without a count: the name of this step, and a soft
/// line that grows. Back, Skip and Next belong to the page.
#include <QStringList>
#include <QWidget>

namespace inglenook::ui {

class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList& steps, QWidget* parent = nullptr);
    void setStep(int step); ///< held within the list
    [[nodiscard]] int step() const { return m_step; }
    void setSteps(const QStringList& steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameIt();
    QStringList m_steps;
    int m_step = 0;
};

} // namespace inglenook::ui
