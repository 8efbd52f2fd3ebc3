// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A button that says what happens. At least 44 px; long words wrap instead of being cut.
#include "ui/control/word_layout.h"

#include <QPushButton>

namespace inglenook::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Quiet, Danger };
    explicit Button(const QString& text, Kind kind = Kind::Secondary, QWidget* parent = nullptr);
    Button(QString glyph, const QString& text, Kind kind, QWidget* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setGlyph(const QString& glyph); ///< an icon before the words; empty: none
    [[nodiscard]] QString glyph() const { return m_glyph; }
    /// A name that still makes sense alone where the same words stand on many buttons: "Rest this: Holding
    /// hands".
    void setSubject(const QString& subject);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Return presses, as Space does

private:
    [[nodiscard]] double padding() const;
    [[nodiscard]] double glyphSpace() const;
    [[nodiscard]] WordLayout& words() const;
    /// Less than usual where the longest word needs the room.
    [[nodiscard]] double paddingFor(double room) const;
    Kind m_kind;
    QString m_glyph;
    mutable KeptWords m_words;
};

} // namespace inglenook::ui
