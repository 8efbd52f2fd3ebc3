// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/control/nav_button.h"
#include "ui/control/person_mark.h"
#include "ui/control/text.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

namespace {

/// The shapes of whoever is here; in the rail without names.
class People : public QWidget {
public:
    explicit People(QWidget* parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    void tell(const Presence& presence) {
        m_presence = presence;
        updateGeometry();
        update();
    }
    void setRail(bool isRail) {
        m_isRail = isRail;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {m_isRail ? px(72) : px(12) + needed() + px(4), px(36)};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const auto side = px(kSide);
        auto x = m_isRail ? (width() - needed()) / 2 : px(12);
        for (const auto seat : kBothSeats) {
            if (!m_presence.here[seat]) { continue; }
            const QRect box(x, (height() - side) / 2, side, side);
            paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), box), seat,
                      m_presence.names[seat].left(1).toUpper());
            x += side + px(6);
        }
    }

private:
    [[nodiscard]] int needed() const { return m_presence.areBoth() ? 2 * px(kSide) + px(6) : px(kSide); }
    static constexpr double kSide = 30;
    bool m_isRail = false;
    Presence m_presence;
};

/// The two shapes and the name of the program; in the rail the shapes alone.
class Brand : public QWidget {
public:
    using QWidget::QWidget;
    void setTight(bool isTight) {
        m_isTight = isTight;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(72), px(m_isTight ? 44 : 64)}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const auto high = px(21);
        const auto wide = px(34);
        const auto isNarrow = width() < px(150);
        const QRect marks(isNarrow ? (width() - wide) / 2 : px(12), (height() - high) / 2, wide, high);
        paintBothMarks(painter, QStyle::visualRect(layoutDirection(), rect(), marks));
        if (isNarrow) { return; }
        painter.setFont(Theme::current().font(TextRole::Title));
        painter.setPen(tokens().text);
        const auto room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(60), 0, 0, 0));
        painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         QStringLiteral("Inglenook"));
    }

private:
    bool m_isTight = false;
};

} // namespace

Sidebar::Sidebar(const PageRegistry& registry, QWidget* parent)
    : QWidget(parent), m_brand(new Brand), m_scroll(new QScrollArea), m_column(new QVBoxLayout),
      m_people(new People(this)), m_presence(new Text(QString(), TextRole::Small)),
      m_other(new NavButton(QStringLiteral("seats"), tr("Sit down together"))),
      m_changed(new NavButton(QStringLiteral("rest"), tr("Something changed"))),
      m_hide(new NavButton(QStringLiteral("eye-off"), tr("Hide"))),
      m_lock(new NavButton(QStringLiteral("lock"), tr("Lock"))), m_group(new QButtonGroup(this)),
      m_leave(new QHBoxLayout) {
    setAccessibleName(tr("Where to go"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_brand);
    column->addWidget(m_scroll, 1);
    auto* here = new QHBoxLayout;
    here->addWidget(m_people);
    here->addWidget(m_presence, 1, Qt::AlignVCenter);
    column->addLayout(here);
    column->addWidget(m_changed);
    m_changed->setAccessibleDescription(tr("Rests every touch line for now, at once. No reason is needed."));
    m_leave->addWidget(m_hide);
    m_leave->addWidget(m_lock);
    column->addLayout(m_leave);
    m_hide->setAccessibleDescription(tr("Shows a plain calendar at once and locks."));
    m_lock->setAccessibleDescription(tr("Closes what is open. What you typed is kept."));
    fillNavigation(registry);
    connect(m_changed, &QPushButton::clicked, this, &Sidebar::somethingChanged);
    connect(m_hide, &QPushButton::clicked, this, &Sidebar::hideAsked);
    connect(m_lock, &QPushButton::clicked, this, &Sidebar::lockAsked);
    connect(m_other, &QPushButton::clicked, this, &Sidebar::otherSeatAsked);
    measure();
}

void Sidebar::fillNavigation(const PageRegistry& registry) {
    auto* inside = new QWidget;
    inside->setLayout(m_column);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_group->setExclusive(true);
    for (const auto* entry : registry.sidebar()) {
        auto* button = new NavButton(entry->glyph, entry->caption);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const auto key = entry->key;
        connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
        m_group->addButton(button);
        m_buttons.insert(key, button);
        m_column->addWidget(button);
    }
    for (const auto& entry : registry.all()) {
        if (!entry.under.isEmpty()) { m_marked.insert(entry.key, m_buttons.value(entry.under)); }
    }
    m_column->addStretch(1);
    m_column->addWidget(m_other); // may scroll; what protects must not
    inside->setAutoFillBackground(false);
}

void Sidebar::setRail(bool isRail) {
    if (isRail == m_isRail) { return; }
    m_isRail = isRail;
    measure();
}

// The entries scroll where there are more than fit; before that they move together. What protects stays.
bool Sidebar::isCrowded() const {
    const auto inside = width() - 2 * px(m_isRail ? 4 : 11);
    auto needed = px(64) + px(36) + px(44) + px(44) + px(40);
    for (const auto* button : m_buttons) {
        needed += std::max(px(44), button->heightForWidth(inside)) + px(m_isRail ? 2 : 6);
    }
    if (m_who.alone()) { needed += px(50); }
    return needed > height();
}

void Sidebar::measure() {
    setFixedWidth(px(m_isRail ? 6.9 * 16 : 14.75 * 16));
    for (auto* button : findChildren<NavButton*>()) {
        button->setRail(m_isRail);
        button->setTight(false);
    }
    const auto isTight = isCrowded();
    const auto side = px(m_isRail ? 4 : 11);
    layout()->setContentsMargins(side, px(isTight ? 4 : 8), side, px(isTight ? 8 : 12));
    layout()->setSpacing(px(m_isRail ? 2 : 4));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(m_isRail || isTight ? 2 : 6));
    for (auto* button : findChildren<NavButton*>()) {
        button->setTight(m_isRail && isTight);
    }
    static_cast<Brand*>(m_brand)->setTight(isTight);
    m_brand->setVisible(!m_isRail || !isTight);
    static_cast<People*>(m_people)->setRail(m_isRail);
    m_leave->setSpacing(px(m_isRail ? 0 : 4));
    setPresence(m_who);
    // With another size of text the entries move; the one of this page stays in sight once they have.
    QMetaObject::invokeMethod(this, &Sidebar::showCurrent, Qt::QueuedConnection);
}

void Sidebar::showCurrent() {
    if (auto* checked = m_group->checkedButton()) { m_scroll->ensureWidgetVisible(checked, 0, px(24)); }
}

void Sidebar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().height() != height()) { measure(); }
}

void Sidebar::setCurrent(const QString& key) {
    auto* button = m_marked.value(key, m_buttons.value(key));
    if (button != nullptr) {
        button->setChecked(true);
        return m_scroll->ensureWidgetVisible(button, 0, px(24));
    }
    m_group->setExclusive(false); // on a page of its own no entry is the current one
    for (auto* each : std::as_const(m_buttons)) {
        each->setAutoExclusive(false);
        each->setChecked(false);
        each->setAutoExclusive(true);
    }
    m_group->setExclusive(true);
}

void Sidebar::setPresence(const Presence& presence) {
    m_who = presence;
    static_cast<People*>(m_people)->tell(presence);
    const auto alone = presence.alone();
    const auto words = presence.areBoth() ? tr("You are both here") : tr("You are here alone");
    m_presence->setText(words);
    m_people->setAccessibleName(words);
    m_people->setVisible(!presence.isLocked());
    m_presence->setVisible(!m_isRail && !presence.isLocked());
    m_other->setVisible(alone.has_value());
}

void Sidebar::focusCurrent() {
    auto* checked = m_group->checkedButton();
    if (checked != nullptr) {
        m_scroll->ensureWidgetVisible(checked, 0, px(24));
        return checked->setFocus(Qt::TabFocusReason);
    }
    if (!m_buttons.isEmpty()) { m_group->buttons().first()->setFocus(Qt::TabFocusReason); }
}

void Sidebar::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.sidebar);
    const auto edge = static_cast<int>(t.line);
    const QRect line(width() - edge, 0, edge, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), t.hairline);
}

void Sidebar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_scroll != nullptr) { measure(); }
}

} // namespace inglenook::ui
