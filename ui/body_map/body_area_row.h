// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One area in the list view: its name, the word and shape of its state, and what else is said of it. Enter
/// opens it, 1 to 4 answer it, Delete takes the answer back, as in the picture.
#include "ui/body_map/body_map_presenter.h"
#include "ui/control/word_layout.h"

#include <QPushButton>

namespace inglenook::ui {

class BodyAreaRow : public QPushButton {
    Q_OBJECT
public:
    explicit BodyAreaRow(const MapEntry& entry, QWidget* parent = nullptr);
    [[nodiscard]] const BodyAreaKey& key() const { return m_entry.answer.key; }
    void setEntry(const MapEntry& entry); ///< of the same area
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void answered(const inglenook::BodyAreaKey& key, inglenook::Comfort comfort);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString more() const;
    [[nodiscard]] WordLayout& nameWords() const;
    [[nodiscard]] WordLayout& moreWords() const;
    MapEntry m_entry;
    mutable KeptWords m_nameWords;
    mutable KeptWords m_moreWords;
};

} // namespace inglenook::ui
