// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/draft_keeper.h"

#include "couple/couple_store.h"
#include "ui/bridge/utf8.h"

namespace inglenook::ui {

namespace {
constexpr int kKeepAfterMs = 2000;
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
