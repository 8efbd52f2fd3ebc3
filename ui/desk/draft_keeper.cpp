// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/draft_keeper.h"

#include "couple/couple_store.h"
#include "ui/bridge/utf8.h"

#include <QEvent>

namespace inglenook::ui {

namespace {
constexpr int kKeepAfterMs = 2000;

/// Leaving a page comes sooner than two seconds after the last key, and some pages are gone when they are
/// left.
class LeavingWatch final : public QObject {
public:
    LeavingWatch(std::function<void()> left, QObject* parent) : QObject(parent), m_left(std::move(left)) {}
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::Hide) { m_left(); }
        return false;
    }

private:
    std::function<void()> m_left;
};
} // namespace

DraftKeeper::DraftKeeper(Desk& desk, std::string place, std::function<QString()> read, QObject* parent)
    : QObject(parent), m_desk(desk), m_place(std::move(place)), m_read(std::move(read)),
      m_writer(desk.presence().alone()) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kKeepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&desk.door(), &Door::aboutToLock, this, &DraftKeeper::keep);
    connect(&desk, &Desk::forgetTypedAsked, this, [this] {
        m_soon.stop();
        m_kept = m_read(); // as if it were kept: only what is typed from now on is
    });
    if (parent != nullptr) {
        const auto keepNow = [this] {
            if (!m_soon.isActive()) { return; }
            m_soon.stop();
            keep();
        };
        parent->installEventFilter(new LeavingWatch(keepNow, this));
    }
    load();
}

void DraftKeeper::touched() { m_soon.start(); }

void DraftKeeper::load() {
    if (!m_writer) { return; }
    m_desk.door().ask(
        this,
        [seat = *m_writer, place = m_place](House& house) -> Result<std::string> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "draft"); }
            return DraftStore(*house.sitting(), seat).text(place);
        },
        [this](const Result<std::string>& text) {
            if (!text || text->empty()) { return; }
            m_kept = fromUtf8(*text);
            Q_EMIT found(m_kept);
        });
}

void DraftKeeper::keep() {
    if (!m_writer || m_desk.presence().alone() != m_writer) { return; }
    const QString text = m_read();
    if (text == m_kept) { return; }
    m_kept = text;
    m_desk.door().ask(
        this,
        [seat = *m_writer, place = m_place, words = toUtf8(text)](House& house) -> Result<void> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "draft"); }
            return DraftStore(*house.sitting(), seat).keep(place, words);
        },
        [](const Result<void>&) {});
}

} // namespace inglenook::ui
