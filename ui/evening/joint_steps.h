// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pages of the time together. Rounds and yes turns have pages of their own (ui/turn), the paper its own
/// below.
#include "ui/evening/joint_presenter.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class Chip;
class PassphraseField;

class JointStepPage : public StepPage {
    Q_OBJECT
public:
    JointStepPage(JointPresenter& joint, JointStep step, QWidget* parent);
    virtual void render();

protected:
    [[nodiscard]] JointPresenter& joint() const { return m_joint; }
    [[nodiscard]] QString name(Seat seat) const { return m_joint.state().names[seat]; }

private:
    JointPresenter& m_joint;
};

class SitDownPage final : public JointStepPage {
    Q_OBJECT
public:
    explicit SitDownPage(JointPresenter& joint, QWidget* parent = nullptr);
    void render() override;

private:
    void sitDown();
    PassphraseField* m_field;
};

/// What each wrote, side by side: strengths and what matters, or what each wants known.
class ReadPage final : public JointStepPage {
    Q_OBJECT
public:
    ReadPage(JointPresenter& joint, JointStep step, QWidget* parent = nullptr);

private:
    [[nodiscard]] QStringList linesOf(Seat seat) const;
};

class ChoosePage final : public JointStepPage {
    Q_OBJECT
public:
    explicit ChoosePage(JointPresenter& joint, QWidget* parent = nullptr);
    void render() override;

private:
    QList<Chip*> m_chips;
};

class SettlingPage final : public JointStepPage {
    Q_OBJECT
public:
    explicit SettlingPage(JointPresenter& joint, QWidget* parent = nullptr);
    void render() override;

private:
    class TwoCards* m_cards;
    class ChoiceRow* m_review;
};

class SignsPage final : public JointStepPage {
    Q_OBJECT
public:
    explicit SignsPage(JointPresenter& joint, QWidget* parent = nullptr);
    void render() override;

private:
    class TwoCards* m_cards;
};

} // namespace inglenook::ui
