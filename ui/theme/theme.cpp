// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "result/result.h"
#include "ui/theme/inglenook_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <cstdlib>

// A static library's resources are left out unless somebody asks for them; the macro wants no namespace
// around it.
static void openIcons() { Q_INIT_RESOURCE(icons); }

namespace inglenook::ui {

namespace {

constexpr double kBodySize = 16;
Theme* theOne = nullptr;

double ratioOf(TextRole role) {
    switch (role) {
    case TextRole::Display:
        return 1.75;
    case TextRole::Title:
        return 1.31;
    case TextRole::Heading:
        return 1.06;
    case TextRole::Body:
    case TextRole::Muted:
        return 1;
    case TextRole::Label:
        return 0.94;
    case TextRole::Small:
        return 0.875;
    }
    std::abort();
}

bool isStrong(TextRole role) {
    return role == TextRole::Display || role == TextRole::Title || role == TextRole::Heading ||
           role == TextRole::Label;
}

QString familyOf(ReadingFont font) {
    switch (font) {
    case ReadingFont::System:
        return {};
    case ReadingFont::Inter:
        return QStringLiteral("Inter");
    case ReadingFont::Atkinson:
        return QStringLiteral("Atkinson Hyperlegible");
    case ReadingFont::OpenDyslexic:
        return QStringLiteral("OpenDyslexic");
    }
    std::abort();
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.canvas);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Mid, t.hairline);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.muted);
    }
    return palette;
}

} // namespace

Theme::Theme(QApplication& application) : m_application(application) {
    expects(theOne == nullptr, "there is one theme at a time");
    theOne = this;
    openIcons();
    m_systemFamily = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    application.setStyle(new InglenookStyle);
    apply();
}

Theme::~Theme() { theOne = nullptr; }

Theme& Theme::current() {
    expects(theOne != nullptr, "the theme is made before the first widget");
    return *theOne;
}

const Tokens& Theme::tokens() const { return tokensOf(m_scheme); }

const QFont& Theme::font(TextRole role) const { return m_fonts.at(static_cast<std::size_t>(role)); }

QFont Theme::madeFont(TextRole role) const {
    QFont font;
    QStringList families{familyOf(m_readingFont)};
    if (m_readingFont == ReadingFont::Inter) { families += QStringLiteral("Noto Sans"); }
    families += m_systemFamily;
    families.removeAll(QString());
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(kBodySize * ratioOf(role) * m_percent / 100)));
    font.setWeight(isStrong(role) ? QFont::DemiBold : QFont::Normal);
    if (role == TextRole::Display) { font.setLetterSpacing(QFont::AbsoluteSpacing, -0.4 * m_percent / 100); }
    return font;
}

double Theme::lineHeight(TextRole role) const {
    const auto isLarge = role == TextRole::Display || role == TextRole::Title;
    return kBodySize * ratioOf(role) * m_percent / 100 * (isLarge ? 1.25 : 1.5);
}

void Theme::wear(const Look& look) {
    const auto percent = std::clamp(look.textPercent, kMinPercent, kMaxPercent);
    if (look.scheme == m_choice && percent == m_percent && look.font == m_readingFont) { return; }
    m_choice = look.scheme;
    m_percent = percent;
    m_readingFont = look.font;
    apply();
}

void Theme::choose(SchemeChoice choice) {
    m_choice = choice;
    apply();
}

void Theme::setDesktopScheme(Scheme scheme) {
    m_desktop = scheme;
    if (m_choice == SchemeChoice::System) { apply(); }
}

void Theme::setTextPercent(int percent) {
    m_percent = std::clamp(percent, kMinPercent, kMaxPercent);
    apply();
}

void Theme::setReadingFont(ReadingFont font) {
    m_readingFont = font;
    apply();
}

bool Theme::isInstalled(ReadingFont font) {
    return font == ReadingFont::System || QFontDatabase::hasFamily(familyOf(font));
}

void Theme::apply() {
    switch (m_choice) {
    case SchemeChoice::System:
        m_scheme = m_desktop;
        break;
    case SchemeChoice::Light:
        m_scheme = Scheme::Light;
        break;
    case SchemeChoice::Dark:
        m_scheme = Scheme::Dark;
        break;
    case SchemeChoice::HighContrast:
        m_scheme = Scheme::HighContrast;
        break;
    }
    for (std::size_t i = 0; i < kTextRoles; ++i) {
        m_fonts.at(i) = madeFont(static_cast<TextRole>(i));
    }
    QApplication::setPalette(paletteOf(tokens()));
    QApplication::setFont(font(TextRole::Body));
    // Neither a palette nor a font tells widgets that measures changed; a change of style does, and lays out
    // once.
    QEvent measured(QEvent::StyleChange);
    for (auto* widget : QApplication::allWidgets()) {
        QCoreApplication::sendEvent(widget, &measured);
        widget->updateGeometry();
        widget->update();
    }
    Q_EMIT changed();
}

const Tokens& tokens() { return Theme::current().tokens(); }
int px(double length) { return static_cast<int>(std::lround(length * Theme::current().textPercent() / 100)); }
double em() { return kBodySize * Theme::current().textPercent() / 100; }

} // namespace inglenook::ui
