// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pages of the minutes alone, one thing on each. The cards have pages of their own (ui/stance).
#include "ui/evening/alone_presenter.h"
#include "ui/stance/stance_presenter.h"
#include "ui/turn/step_page.h"

namespace inglenook::ui {

class ChipChoice;
class Field;
class PassphraseField;
class Text;

/// Shows the state of the presenter while it stays on this step.
class AloneStepPage : public StepPage {
    Q_OBJECT
public:
    AloneStepPage(AlonePresenter& alone, AloneStep step, QWidget* parent);
    virtual void render();

protected:
    [[nodiscard]] AlonePresenter& alone() const { return m_alone; }

private:
    AlonePresenter& m_alone;
};

class ForWhomPage final : public AloneStepPage {
    Q_OBJECT
public:
    explicit ForWhomPage(AlonePresenter& alone, QWidget* parent = nullptr);
Q_SIGNALS:
    void notForMeNow();
};

class PassphrasePage final : public AloneStepPage {
    Q_OBJECT
public:
    explicit PassphrasePage(AlonePresenter& alone, QWidget* parent = nullptr);
    void render() override;

private:
    void offer();
    void take();
    void tellStrength();
    PassphraseField* m_field;
    Text* m_words = nullptr;
    bool m_isOnceMore;
};

class StopSignsPage final : public AloneStepPage {
    Q_OBJECT
public:
    explicit StopSignsPage(AlonePresenter& alone, QWidget* parent = nullptr);

private:
    Field* m_spoken;
    ChipChoice* m_shown;
};

/// "What matters", "three good things": chips and own words.
class OfferedWordsPage final : public AloneStepPage {
    Q_OBJECT
public:
    OfferedWordsPage(AlonePresenter& alone, const QStringList& offered, QWidget* parent = nullptr);
    void render() override;

private:
    ChipChoice* m_chips;
};

/// "One thing I want known", "one question".
class OneThingPage final : public AloneStepPage {
    Q_OBJECT
public:
    OneThingPage(AlonePresenter& alone, const QString& label, QWidget* parent = nullptr);
    void render() override;

private:
    Field* m_field;
    QString m_known;
};

class LookOverPage final : public AloneStepPage {
    Q_OBJECT
public:
    LookOverPage(AlonePresenter& alone, const StancePresenter& cards, QWidget* parent = nullptr);

Q_SIGNALS:
    void wasNotMe();
    void cardAsked(const std::string& activity);

private:
    void addWords(WordsKind kind, AloneStep step);
    void addAnswers(const StancePresenter& cards);
};

} // namespace inglenook::ui
