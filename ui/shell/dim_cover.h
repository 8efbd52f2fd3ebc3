// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Lies over the window for the last half minute before it locks.
#include <QWidget>

namespace inglenook::ui {

class Text;

class DimCover : public QWidget {
    Q_OBJECT
public:
    explicit DimCover(QWidget* over);
    void setDim(bool isDim);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Text* m_text;
};

} // namespace inglenook::ui
