// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One answer out of a few words, none chosen beforehand. One stop for Tab; 1…9 choose, arrows move, Home and
/// End, Delete clears; the wheel does nothing. Becomes a list, one word a line, when the words do not fit
/// beside each other.
#include <QList>
#include <QString>
#include <QWidget>

namespace inglenook::ui {

struct Choice {
    QString word;
    QString glyph;       ///< an icon of the same meaning, or empty
    QString description; ///< said by a screen reader after the word, or empty
};

class ChoiceWord;

class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int kNone = -1;
    /// `name` is what is being answered ("Holding hands").
    ChoiceRow(const QString& name, const QList<Choice>& choices, QWidget* parent = nullptr);

    [[nodiscard]] int choice() const { return m_choice; } ///< 0…, or kNone
    [[nodiscard]] QString word() const;                   ///< the chosen word, or empty
    /// Says nothing to listeners.
    void setChoice(int choice);
    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int choice); ///< by a person; kNone: cleared

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool fits(int width) const;
    [[nodiscard]] bool handleKey(int key);
    void choose(int choice);
    void arrange();
    QList<ChoiceWord*> m_words;
    int m_choice = kNone;
    bool m_isList = false;
};

/// The index of a value among those of a row, or ChoiceRow::kNone.
template <class Values>
[[nodiscard]] int placeIn(const Values& values, typename Values::value_type value) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values.at(i) == value) { return static_cast<int>(i); }
    }
    return ChoiceRow::kNone;
}

} // namespace inglenook::ui
