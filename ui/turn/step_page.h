// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A page with one thing to do: heading, body, and at its foot Back, Skip and the one button that goes on.
/// Ctrl+Enter goes on from everywhere, Esc goes back, the keys 1 to 9 do what the page says.
#include "result/result.h"
#include "ui/control/page.h"

#include <functional>
#include <optional>

namespace inglenook::ui {

class Button;
class Flow;

/// Puts a small control at the leading edge of a column, in its own width.
void putSmall(QBoxLayout* column, QWidget* control);

class StepPage : public Page {
    Q_OBJECT
public:
    StepPage(const QString& title, const QString& subtitle, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    template <class Widget>
    Widget* put(Widget* widget) {
        m_body->addWidget(widget);
        return widget;
    }
    void putText(const QString& words); ///< a paragraph
    Button* addBack();
    Button* addSkip(const QString& words);
    Button* addNext(const QString& words);
    Button* addQuiet(const QString& words); ///< another thing one may do here
    [[nodiscard]] Button* nextButton() const { return m_next; }

    /// While something slow is under way: said in words, and Next rests.
    void setBusy(bool isBusy, const QString& sentence);
    void setProblem(std::optional<ErrorCode> problem);
    /// A quiet sentence above the buttons; empty: none.
    void setNote(const QString& sentence);
    /// The page itself has the focus at first: for equal choices, where nothing is chosen beforehand, and for
    /// reading, where arrows scroll and Enter goes on.
    void focusNothing();
    void setFirstFocus(QWidget* control) { m_firstFocus = control; }
    /// Digits that no control took: 1 to 9.
    void onDigit(std::function<void(int)> pressed) { m_digit = std::move(pressed); }

    bool goBack() override;
    void focusFirst() override;

Q_SIGNALS:
    void next();
    void skipped();
    void back();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pressNext();
    QVBoxLayout* m_body;
    Flow* m_foot;
    Flow* m_more; ///< other things one may do here, below
    Text* m_note;
    Text* m_problem;
    Button* m_next = nullptr;
    Button* m_back = nullptr;
    QWidget* m_firstFocus = nullptr;
    std::function<void(int)> m_digit;
};

} // namespace inglenook::ui
