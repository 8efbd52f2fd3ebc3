// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The first evening on the screen: one step at a time, each page thrown away when it is left, so that
/// nothing one person saw is still there for the other.
#include "ui/evening/evening_presenter.h"

#include <QVBoxLayout>
#include <QWidget>

namespace inglenook::ui {

class Button;
class StepBar;

class EveningPage final : public QWidget {
    Q_OBJECT
public:
    explicit EveningPage(EveningPresenter& evening, QWidget* parent = nullptr);
    bool goBack(); ///< Esc: one step back; never loses what was written
    void focusFirst();

Q_SIGNALS:
    void notForMeNow();    ///< someone would rather not: lock, and nothing tells why
    void leaveAsked();     ///< all is kept
    void everythingElse(); ///< the rest of the program

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Extra { None, Search };
    void render();
    void renderFoot();
    void renderBar();
    [[nodiscard]] int keyOfStep() const;
    [[nodiscard]] QWidget* makeStep();
    [[nodiscard]] QWidget* makeSetup();
    [[nodiscard]] QWidget* makeHandOver();
    [[nodiscard]] QWidget* makeAlone();
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeLookOver();
    [[nodiscard]] QWidget* makeResting();
    [[nodiscard]] QWidget* makeJoint();
    EveningPresenter& m_evening;
    QVBoxLayout* m_layout;
    StepBar* m_bar;
    QWidget* m_place;
    QWidget* m_page = nullptr;
    Button* m_talkPage;
    Button* m_leave;
    int m_shown = -1;
    Extra m_extra = Extra::None;
};

} // namespace inglenook::ui
