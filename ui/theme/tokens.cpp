// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <cstdlib>

namespace inglenook::ui {

namespace {

QColor hex(QRgb rgb) { return QColor::fromRgb(rgb | 0xFF000000U); }

Tokens light() {
    Tokens t;
    t.canvas = hex(0xF6F2EC);
    t.surface = hex(0xFFFDFA);
    t.sidebar = hex(0xEEEAE0);
    t.sunken = hex(0xE9E4D8);
    t.hairline = hex(0xDFD6C9);
    t.border = hex(0x857B6E);
    t.text = hex(0x1F2B2B);
    t.muted = hex(0x535D5B);
    t.accent = hex(0x1E655E);
    t.accentHover = hex(0x18564F);
    t.accentPressed = hex(0x124640);
    t.onAccent = hex(0xFFFFFF);
    t.tint = hex(0xDCEBE6);
    t.onTint = hex(0x124640);
    t.circle = hex(0x17594F);
    t.diamond = hex(0xA94F22);
    t.welcome = {hex(0x1E655E), hex(0xDCEBE6)};
    t.toTalkAbout = {hex(0x7A5200), hex(0xF8EBCF)};
    t.settling = {hex(0x2C5C88), hex(0xE1ECF7)};
    t.resting = {hex(0x37365A), hex(0xE6E5F0)};
    t.offTheTable = {hex(0x1F2B2B), hex(0xDFD6C9)};
    t.danger = {hex(0xA3352C), hex(0xFBE6E2)};
    t.focus = hex(0x0E4A8A);
    return t;
}

Tokens dark() {
    Tokens t;
    t.canvas = hex(0x161A1A);
    t.surface = hex(0x1F2424);
    t.sidebar = hex(0x121515);
    t.sunken = hex(0x2B3232);
    t.hairline = hex(0x353D3C);
    t.border = hex(0x7F8B88);
    t.text = hex(0xEFEAE1);
    t.muted = hex(0xB4B8B0);
    t.accent = hex(0x83CFC2);
    t.accentHover = hex(0x98DACE);
    t.accentPressed = hex(0x6CBBAE);
    t.onAccent = hex(0x06302A);
    t.tint = hex(0x22433F);
    t.onTint = hex(0xC2EAE2);
    t.circle = hex(0x8FDACD);
    t.diamond = hex(0xEDA274);
    t.welcome = {hex(0x83CFC2), hex(0x22433F)};
    t.toTalkAbout = {hex(0xEBC577), hex(0x40351A)};
    t.settling = {hex(0x9CC3EA), hex(0x26405A)};
    t.resting = {hex(0xD3D1F4), hex(0x302E4C)};
    t.offTheTable = {hex(0xEFEAE1), hex(0x404746)};
    t.danger = {hex(0xF2A69D), hex(0x4A2724)};
    t.focus = hex(0x9CC4F5);
    t.isDark = true;
    return t;
}

Tokens highContrast() {
    const auto paper = hex(0xFFFFFF);
    const auto ink = hex(0x000000);
    Tokens t;
    t.canvas = t.surface = t.sidebar = t.sunken = t.tint = paper;
    t.hairline = t.border = t.text = t.muted = t.onTint = ink;
    t.accent = hex(0x0B433D);
    t.accentHover = hex(0x07332E);
    t.accentPressed = ink;
    t.onAccent = paper;
    t.circle = hex(0x0B433D);
    t.diamond = hex(0x8A3A12);
    t.welcome = t.toTalkAbout = t.settling = t.resting = t.offTheTable = {ink, paper};
    t.danger = {hex(0x8A1F17), paper};
    t.focus = hex(0x0E4A8A);
    t.line = 2;
    t.hasTints = false;
    return t;
}

} // namespace

const Tokens& tokensOf(Scheme scheme) {
    static const Tokens kLight = light();
    static const Tokens kDark = dark();
    static const Tokens kHighContrast = highContrast();
    switch (scheme) {
    case Scheme::Light:
        return kLight;
    case Scheme::Dark:
        return kDark;
    case Scheme::HighContrast:
        return kHighContrast;
    }
    std::abort();
}

} // namespace inglenook::ui
