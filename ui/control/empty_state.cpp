// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/empty_state.h"

#include "ui/control/button.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/theme/icon.h"

#include <QPainter>
#include <QVBoxLayout>

namespace inglenook::ui {

namespace {

/// A soft disc with a glyph; says nothing to a screen reader, the title does.
class Disc : public QWidget {
public:
    explicit Disc(QString glyph) : m_glyph(std::move(glyph)) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(112), px(112)}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const auto& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.hasTints ? QPen(Qt::NoPen) : QPen(t.text, t.line));
        painter.setBrush(t.tint);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        const auto side = px(44);
        paintIcon(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_glyph,
                  t.onTint);
    }

private:
    QString m_glyph;
};

} // namespace

EmptyState::EmptyState(const QString& glyph, const QString& title, const QString& lines, QWidget* parent)
    : QWidget(parent), m_buttons(new Flow(12)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(48), 0, px(24));
    column->setSpacing(px(14));
    column->addWidget(new Disc(glyph), 0, Qt::AlignHCenter);
    column->addSpacing(px(8));
    auto* heading = new Text(title, TextRole::Title);
    heading->setAlignment(Qt::AlignHCenter);
    column->addWidget(heading);
    auto* words = new Text(lines, TextRole::Muted);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
    static_cast<Flow*>(m_buttons)->setCentred(true);
    column->addLayout(m_buttons);
    column->addStretch(1); // on a page of its own the words stay together
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

Button* EmptyState::addStart(const QString& glyph, const QString& words) {
    auto* button = new Button(glyph, words, Button::Kind::Primary);
    m_buttons->addWidget(button);
    return button;
}

Button* EmptyState::addOther(const QString& words) {
    auto* button = new Button(words, Button::Kind::Secondary);
    m_buttons->addWidget(button);
    return button;
}

} // namespace inglenook::ui
