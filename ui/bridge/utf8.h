// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The core speaks UTF-8 in std::string, the window QString.
#include <QString>

#include <string>
#include <string_view>

namespace inglenook::ui {

[[nodiscard]] inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toUtf8(const QString& text) { return text.toStdString(); }

} // namespace inglenook::ui
