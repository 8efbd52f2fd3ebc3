// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace inglenook::ui {

namespace {

QString pathOf(const QString& glyph) { return QStringLiteral(":/icons/%1.svg").arg(glyph); }

QPixmap drawn(const QString& glyph, int side, const QColor& colour) {
    const auto key = QStringLiteral("icon/%1/%2/%3").arg(glyph).arg(side).arg(colour.rgba(), 0, 16);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) { return picture; }
    QFile file(pathOf(glyph));
    if (!file.open(QIODevice::ReadOnly)) { return {}; }
    auto svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    picture = QPixmap(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace

void paintIcon(QPainter& painter, const QRectF& box, const QString& glyph, const QColor& colour) {
    if (glyph.isEmpty()) { return; }
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto side = static_cast<int>(std::lround(std::min(box.width(), box.height()) * ratio));
    if (side <= 0) { return; }
    auto picture = drawn(glyph, side, colour);
    if (picture.isNull()) { return; }
    picture.setDevicePixelRatio(ratio);
    const QSizeF size(side / ratio, side / ratio);
    painter.drawPixmap(QPointF(box.center().x() - size.width() / 2, box.center().y() - size.height() / 2),
                       picture);
}

bool hasIcon(const QString& glyph) { return QFile::exists(pathOf(glyph)); }

QIcon iconOf(const QString& glyph) { return {drawn(glyph, px(24) * 2, tokens().text)}; }

} // namespace inglenook::ui
