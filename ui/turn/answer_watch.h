// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Tells when a row was answered by a digit or a click, so that the page may go on. Arrow keys only try a
/// word out: a page that moved on then would run away from whoever listens to it.
#include <QObject>
#include <QWidget>

namespace inglenook::ui {

class AnswerWatch final : public QObject {
    Q_OBJECT
public:
    explicit AnswerWatch(QWidget* row, int words);

Q_SIGNALS:
    void answered(); ///< after the row itself has taken it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_words;
};

} // namespace inglenook::ui
