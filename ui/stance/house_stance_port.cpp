// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/house_stance_port.h"

#include "agreement/stance_store.h"
#include "couple/couple_store.h"

namespace inglenook::ui {
namespace {

/// Runs a job on the cards of a person who is here.
template <class Job>
auto withCards(House& house, Seat seat, Job job) -> decltype(job(std::declval<StanceStore&>())) {
    auto* sitting = house.sitting();
    if (sitting == nullptr || !sitting->isPresent(seat)) { return fail(ErrorCode::NotPresent, "cards"); }
    StanceStore cards(*sitting, seat);
    return job(cards);
}

Result<StanceRoom> roomOf(House& house, Seat seat) {
    auto* sitting = house.sitting();
    if (sitting == nullptr || !sitting->isPresent(seat)) { return fail(ErrorCode::NotPresent, "cards"); }
    StanceStore cards(*sitting, seat);
    auto answers = cards.answers();
    if (!answers) { return passOn(answers); }
    auto own = cards.ownActivities();
    if (!own) { return passOn(own); }
    auto names = CoupleStore(*sitting).names();
    if (!names) { return passOn(names); }
    StanceRoom room;
    room.answers = std::move(*answers);
    room.ownActivities = std::move(*own);
    room.names = std::move(*names);
    room.today = sitting->now().day;
    return room;
}

} // namespace

void HouseStancePort::load(QObject* owner, Seat seat, Done<StanceRoom> done) {
    m_door.ask(
        owner, [seat](House& house) { return roomOf(house, seat); }, std::move(done));
}

void HouseStancePort::answer(QObject* owner, Seat seat, const StanceAnswer& given, Done<void> done) {
    m_door.ask(
        owner,
        [seat, given](House& house) {
            return withCards(house, seat, [&](StanceStore& cards) { return cards.answer(given); });
        },
        std::move(done));
}

void HouseStancePort::takeBack(QObject* owner, Seat seat, const StanceKey& key, Done<void> done) {
    m_door.ask(
        owner,
        [seat, key](House& house) {
            return withCards(house, seat, [&](StanceStore& cards) { return cards.takeBack(key); });
        },
        std::move(done));
}

void HouseStancePort::addOwn(QObject* owner, Seat seat, const std::string& name, OwnDirection direction,
                             Done<Activity> done) {
    m_door.ask(
        owner,
        [seat, name, direction](House& house) {
            return withCards(house, seat, [&](StanceStore& cards) {
                return cards.addOwnActivity(name, direction == OwnDirection::Gives);
            });
        },
        std::move(done));
}

void HouseStancePort::undoSinceSatDown(QObject* owner, Seat seat, Done<void> done) {
    m_door.ask(
        owner,
        [seat](House& house) {
            return withCards(house, seat, [](StanceStore& cards) { return cards.undoSinceSatDown(); });
        },
        std::move(done));
}

} // namespace inglenook::ui
