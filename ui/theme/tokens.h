// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Every colour of the program, here and nowhere else. Contrast of each pair in use is computed by
/// tests/ui_theme.
#include <QColor>

namespace inglenook::ui {

enum class Scheme { Light, Dark, HighContrast };

/// Something written or drawn, and what it stands on.
struct Ink {
    QColor ink;
    QColor ground;
};

struct Tokens {
    QColor canvas;  ///< the page
    QColor surface; ///< cards and fields
    QColor sidebar;
    QColor sunken; ///< quiet boxes, tracks
    QColor hairline;
    QColor border; ///< of controls: at least 3 : 1
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor tint;
    QColor onTint;
    QColor circle;  ///< seat A
    QColor diamond; ///< seat B
    Ink welcome;
    Ink toTalkAbout;
    Ink settling;
    Ink resting;
    Ink offTheTable;
    Ink danger;
    QColor focus;
    double line = 1.0; ///< width of borders in px at 100 %
    bool isDark = false;
    bool hasTints = true; ///< false in high contrast: grounds are the surface, borders carry the shape
};

[[nodiscard]] const Tokens& tokensOf(Scheme scheme);

} // namespace inglenook::ui
