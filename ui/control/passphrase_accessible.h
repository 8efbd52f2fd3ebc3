// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A password box to a screen reader: it hears one dot for each sign while hidden, and the signs while shown.
#include "ui/control/passphrase_field.h"

#include <QAccessibleWidget>

namespace inglenook::ui {

class AccessiblePassphrase : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessiblePassphrase(PassphraseEdit* edit);
    void* interface_cast(QAccessible::InterfaceType type) override; // NOLINT(readability-identifier-naming)
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;

    void selection(int index, int* start, int* end) const override;
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int /*start*/, int /*end*/) override {}
    void removeSelection(int /*index*/) override {}
    void setSelection(int /*index*/, int /*start*/, int /*end*/) override {}
    [[nodiscard]] int cursorPosition() const override { return m_edit.cursor(); }
    void setCursorPosition(int position) override { m_edit.setCursor(position); }
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override { return m_edit.length(); }
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int /*start*/, int /*end*/) override {}
    QString attributes(int offset, int* start, int* end) const override;

private:
    PassphraseEdit& m_edit;
};

} // namespace inglenook::ui
