// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/couple/couple_presenter.h"

#include "ui/bridge/utf8.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

Result<CoupleState> load(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "couple"); }
    CoupleState state;
    state.isLoaded = true;
    CoupleStore couple(*sitting);
    if (auto* alone = house.alone(); alone != nullptr) {
        auto mine = couple.words(alone->seat());
        if (!mine) { return passOn(mine); }
        state.mine = std::move(*mine);
    }
    auto opened = couple.openedWords();
    if (!opened) { return passOn(opened); }
    state.opened = std::move(*opened);
    auto how = couple.howWeAsk();
    if (!how) { return passOn(how); }
    state.how = std::move(*how);
    auto stops = couple.stopSignals();
    if (!stops) { return passOn(stops); }
    state.stops = std::move(*stops);
    const auto known = couple.areSignalsKnown();
    if (!known) { return passOn(known); }
    state.areSignalsKnown = *known;
    return state;
}

} // namespace

CouplePresenter::CouplePresenter(Door& door, QObject* parent) : ChangingPresenter(door, parent) {
    connect(&m_door, &Door::changed, this, &CouplePresenter::refresh);
}

void CouplePresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<CoupleState> loaded) { take(m_state, std::move(loaded)); });
}

void CouplePresenter::rename(Seat by, const QString& name) {
    change(
        [by, name = toUtf8(name)](House& house) -> Result<void> {
            auto checked = PersonName::from(name);
            if (!checked) { return passOn(checked); }
            return CoupleStore(*house.sitting()).rename(by, *checked);
        },
        u"renamed"_s);
    m_door.refresh();
}

void CouplePresenter::write(Seat by, WordsKind kind, const QString& text) {
    change(
        [by, kind, text = toUtf8(text)](House& house) -> Result<void> {
            const auto written = CoupleStore(*house.sitting()).write(by, kind, text);
            if (!written) { return passOn(written); }
            return {};
        },
        u"written"_s);
}

void CouplePresenter::rewrite(Seat by, const EntryId& id, const QString& text) {
    change([by, id, text = toUtf8(text)](
               House& house) { return CoupleStore(*house.sitting()).rewrite(by, id, text); },
           u"written"_s);
}

void CouplePresenter::erase(Seat by, const EntryId& id) {
    change([by, id](House& house) { return CoupleStore(*house.sitting()).erase(by, id); }, u"erased"_s);
}

void CouplePresenter::tick(Seat by, const EntryId& id, bool isTicked) {
    change([by, id,
            isTicked](House& house) { return CoupleStore(*house.sitting()).tickForPaper(by, id, isTicked); },
           {});
}

void CouplePresenter::chooseHowWeAsk(const QString& ask, const QString& answer) {
    change(
        [words = HowWeAsk{toUtf8(ask), toUtf8(answer)}](House& house) -> Result<void> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "how we ask"); }
            return CoupleStore(*together).chooseHowWeAsk(*together, words);
        },
        u"how-kept"_s);
}

void CouplePresenter::sealSignalsKnown() {
    change(
        [](House& house) -> Result<void> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "signals"); }
            return CoupleStore(*together).sealSignalsKnown(*together);
        },
        u"signals-known"_s);
}

} // namespace inglenook::ui
