// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A few offered words as chips, and room for one's own. Keys 1 to 9 tick; own words become a chip with
/// Enter.
#include <QStringList>
#include <QWidget>

namespace inglenook::ui {

class Chip;
class Field;
class Flow;

class ChipChoice final : public QWidget {
    Q_OBJECT
public:
    /// At most `most` are ticked; one more is quietly not taken, and `note` says why.
    ChipChoice(const QString& name, const QStringList& offered, int most, QWidget* parent = nullptr);
    void setMostNote(const QString& note) { m_mostNote = note; }
    void setOwnLabel(const QString& label);
    [[nodiscard]] QStringList chosen() const; ///< with what stands in the own field
    void setChosen(const QStringList& words);
    void setOwnText(const QString& text);
    void press(int digit); ///< 1 to 9
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void typed(const QString& text);
    void finished(); ///< Enter in the own field with nothing in it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Chip* add(const QString& word);
    void ticked(Chip* chip, bool isOn);
    void addOwn();
    [[nodiscard]] int countOn() const;
    int m_most;
    QString m_mostNote;
    Flow* m_flow;
    QList<Chip*> m_chips;
    Field* m_own;
};

} // namespace inglenook::ui
