// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One exercise with timed steps: a soft ring, the words of the step, and Pause always in reach. A screen
/// reader hears each step once. Leaving it leaves nothing.
#include "ui/control/page.h"
#include "ui/library/exercise_presenter.h"

namespace inglenook::ui {

class Button;
class SoftRing;
class Text;

class ExercisePage : public Page {
    Q_OBJECT
public:
    /// `pauseKey` is one key without a modifier (Preferences).
    ExercisePage(const LibraryItem& item, ExercisePresenter::Clock clock, int pauseKey,
                 QWidget* parent = nullptr);
    [[nodiscard]] ExercisePresenter& presenter() { return *m_presenter; }
    [[nodiscard]] Text* step() const { return m_step; }

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void render();
    void addWords(const LibraryItem& item);
    void addRunning();
    void mainPressed();
    ExercisePresenter* m_presenter;
    int m_pauseKey;
    SoftRing* m_ring;
    Text* m_step;
    Button* m_main;
    Button* m_next;
    Button* m_back;
};

} // namespace inglenook::ui
