// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreement_presenter.h"

#include "ui/bridge/utf8.h"

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

bool isInForce(const LineView& line) {
    return line.state == LineState::Agreed || line.state == LineState::DueForReview;
}

std::optional<Day> earliestReview(const std::vector<LineView>& lines) {
    std::optional<Day> earliest;
    for (const auto& line : lines) {
        if (isInForce(line) && line.review && (!earliest || *line.review < *earliest)) {
            earliest = line.review;
        }
    }
    return earliest;
}

Result<void> loadTable(Together& together, AgreementState& state) {
    auto proposals = Table(together).proposals();
    if (!proposals) { return passOn(proposals); }
    state.onTable = std::move(*proposals);
    auto opens = Round(together).opensOn();
    if (!opens) { return passOn(opens); }
    state.roundFrom = *opens;
    return {};
}

Result<void> loadPrepared(Sitting& sitting, AgreementState& state) {
    AgreementStore store(sitting);
    for (const Seat seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto prepared = store.prepared(seat);
        if (!prepared) { return passOn(prepared); }
        state.prepared[seat] = std::move(*prepared);
    }
    return {};
}

} // namespace

bool AgreementState::hasSettling() const {
    return std::any_of(lines.begin(), lines.end(),
                       [](const LineView& line) { return line.state == LineState::Settling; });
}

bool AgreementState::hasInForce() const { return std::any_of(lines.begin(), lines.end(), isInForce); }

AgreementPresenter::AgreementPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::changed, this, &AgreementPresenter::refresh);
    connect(&m_door, &Door::presenceChanged, this, &AgreementPresenter::refresh);
}

Result<AgreementState> AgreementPresenter::load(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "agreement"); }
    AgreementState state;
    state.isLoaded = true;
    state.today = sitting->now().day;
    AgreementStore store(*sitting);
    auto lines = store.lines();
    if (!lines) { return passOn(lines); }
    state.lines = std::move(*lines);
    state.review = earliestReview(state.lines);
    auto boundaries = store.boundaries();
    if (!boundaries) { return passOn(boundaries); }
    state.boundaries = std::move(*boundaries);
    CoupleStore couple(*sitting);
    auto how = couple.howWeAsk();
    if (!how) { return passOn(how); }
    state.how = std::move(*how);
    auto stops = couple.stopSignals();
    if (!stops) { return passOn(stops); }
    state.stops = std::move(*stops);
    const auto prepared = loadPrepared(*sitting, state);
    if (!prepared) { return passOn(prepared); }
    if (auto* together = house.together(); together != nullptr) {
        const auto table = loadTable(*together, state);
        if (!table) { return passOn(table); }
    }
    return state;
}

void AgreementPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<AgreementState> loaded) {
            if (loaded) {
                m_state = std::move(*loaded);
            } else {
                m_state.problem = loaded.error();
            }
            Q_EMIT stateChanged();
        });
}

template <class Job>
void AgreementPresenter::change(Job job, const QString& what) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            auto* sitting = house.sitting();
            if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "agreement"); }
            return job(house, *sitting);
        },
        [this, what](Result<void> result) {
            if (result) {
                Q_EMIT done(what);
                refresh();
                return;
            }
            m_state.problem = result.error();
            Q_EMIT stateChanged();
        });
}

void AgreementPresenter::rest(Seat by, const LineId& line, const RestWords& words) {
    change(
        [by, line, words](House&, Sitting& sitting) { return AgreementStore(sitting).rest(by, line, words); },
        u"rested"_s);
}

void AgreementPresenter::lift(Seat by, const LineId& line) {
    change([by, line](House&, Sitting& sitting) { return AgreementStore(sitting).liftOwnHold(by, line); },
           u"lifted"_s);
}

void AgreementPresenter::withdraw(Seat by, const LineId& line) {
    change([by, line](House&, Sitting& sitting) { return AgreementStore(sitting).withdraw(by, line); },
           u"withdrawn"_s);
}

void AgreementPresenter::edit(Seat by, const LineId& line, const Term& to) {
    change([by, line, to](House&, Sitting& sitting) { return AgreementStore(sitting).edit(by, line, to); },
           u"edited"_s);
}

void AgreementPresenter::restAllTouch(Seat by) {
    change([by](House&, Sitting& sitting) { return AgreementStore(sitting).restAllTouch(by); },
           u"all-rested"_s);
}

void AgreementPresenter::tick(Seat by, const LineId& line, bool isTicked) {
    change([by, line, isTicked](
               House&, Sitting& sitting) { return AgreementStore(sitting).tickForPaper(by, line, isTicked); },
           {});
}

void AgreementPresenter::addBoundary(Seat owner, const QString& wording, const QString& until) {
    change(
        [owner, wording = toUtf8(wording), until = toUtf8(until)](House&, Sitting& sitting) -> Result<void> {
            const auto added = AgreementStore(sitting).addBoundary(owner, wording, until);
            if (!added) { return passOn(added); }
            return {};
        },
        u"boundary-written"_s);
}

void AgreementPresenter::publishBoundary(Seat owner, const EntryId& id) {
    change([owner, id](House&,
                       Sitting& sitting) { return AgreementStore(sitting).publishBoundary(owner, id, true); },
           u"boundary-shown"_s);
}

void AgreementPresenter::takeBackBoundary(Seat owner, const EntryId& id) {
    change(
        [owner, id](House&, Sitting& sitting) { return AgreementStore(sitting).takeBackBoundary(owner, id); },
        u"boundary-taken-back"_s);
}

void AgreementPresenter::tickBoundary(Seat owner, const EntryId& id, bool isTicked) {
    change(
        [owner, id, isTicked](House&, Sitting& sitting) {
            return AgreementStore(sitting).tickBoundaryForPaper(owner, id, isTicked);
        },
        {});
}

void AgreementPresenter::bring(Seat by, const ProposalId& prepared) {
    change(
        [by, prepared](House& house, Sitting&) -> Result<void> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "bring"); }
            return Table(*together).bring(by, prepared);
        },
        u"brought"_s);
}

void AgreementPresenter::dropPrepared(Seat by, const ProposalId& prepared) {
    change([by, prepared](House&,
                          Sitting& sitting) { return AgreementStore(sitting).dropPrepared(by, prepared); },
           u"dropped"_s);
}

void AgreementPresenter::takeOff(const ProposalId& id) {
    change(
        [id](House& house, Sitting&) -> Result<void> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "take off"); }
            return Table(*together).takeOff(id);
        },
        u"taken-off"_s);
}

} // namespace inglenook::ui
