// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/type_scale.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <cstdlib>

namespace inglenook::ui {
namespace {

constexpr double kPointsPerMillimetre = 72.0 / 25.4;

double bodySize(TypeSize type) {
    switch (type) {
    case TypeSize::Normal:
        return 14;
    case TypeSize::Large:
        return 18;
    case TypeSize::Compact:
        return 11;
    }
    std::abort();
}

QSizeF sheet(PaperSize paper) {
    switch (paper) {
    case PaperSize::A4:
        return QSizeF(210, 297) * kPointsPerMillimetre;
    case PaperSize::Letter:
        return {612, 792};
    }
    std::abort();
}

bool isStrong(Face face) { return face == Face::Title || face == Face::Heading || face == Face::Strong; }

} // namespace

TypeScale::TypeScale(const PageSetup& setup, double lineSpacing)
    : m_page(sheet(setup.paper)), m_body(bodySize(setup.type)), m_lineSpacing(lineSpacing) {}

double TypeScale::margin() const { return 15 * kPointsPerMillimetre; }

double TypeScale::width() const { return m_page.width() - 2 * margin(); }

double TypeScale::sizeOf(Face face) const {
    switch (face) {
    case Face::Title:
        return m_body * 1.5;
    case Face::Subtitle:
    case Face::Heading:
    case Face::Body:
    case Face::Strong:
    case Face::Quiet:
        return m_body;
    case Face::Footer:
        return m_body * 0.64;
    }
    std::abort();
}

double TypeScale::leadingOf(Face face) const { return sizeOf(face) * m_lineSpacing; }

QFont TypeScale::font(Face face) const {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    font.setPixelSize(qRound(sizeOf(face) * kUnitsPerPoint));
    font.setWeight(isStrong(face) ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

double TypeScale::widthOf(const QString& text, Face face) const {
    return QFontMetricsF(font(face)).horizontalAdvance(text) / kUnitsPerPoint;
}

double TypeScale::baselineOf(Face face) const {
    const QFontMetricsF metrics(font(face));
    const double ascent = metrics.ascent() / kUnitsPerPoint;
    const double descent = metrics.descent() / kUnitsPerPoint;
    return (leadingOf(face) - ascent - descent) / 2 + ascent;
}

} // namespace inglenook::ui
