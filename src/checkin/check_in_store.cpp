// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/check_in_store.h"

#include "checkin/check_in_rows.h"
#include "secret/random.h"

#include <algorithm>
#include <map>

namespace inglenook {

namespace {

constexpr int kLongestFade = 365;

Result<std::optional<CheckIn>> sealedIn(Database& own) {
    auto found = checkInsThatAre(own, CheckInStanding::Sealed);
    if (!found) { return passOn(found); }
    return found->empty() ? std::optional<CheckIn>() : std::optional(std::move(found->front()));
}

/// What was written over or removed may lie in the copies of earlier locks.
void published(Sitting& sitting, const CheckInSheet& before, const CheckInSheet& after) {
    const auto isLost = [&](Dimension dimension) {
        return before.isAnswered(dimension) && !after.isAnswered(dimension);
    };
    const bool isAnyLost = std::any_of(kScaled.begin(), kScaled.end(), isLost) || isLost(Dimension::Wish) ||
                           isLost(Dimension::Line);
    if (isAnyLost) { sitting.forgetCopies(); }
    sitting.changes().publish(Subject::CheckIn);
}

/// `edit(sheet) -> Result<void>` on the sealed check-in; the first answer begins it, without the last it is
/// gone.
template <class Edit>
Result<void> change(Sitting& sitting, Seat by, Edit edit) {
    if (!sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "check-in"); }
    auto& own = sitting.own(by);
    const auto found = sealedIn(own);
    if (!found) { return passOn(found); }
    auto checkIn =
        found->value_or(CheckIn{EntryId(random16()), sitting.now().day, CheckInStanding::Sealed, {}, {}});
    const auto before = checkIn.sheet;
    auto edited = edit(checkIn.sheet);
    if (!edited) { return edited; }
    if (checkIn.sheet == before) { return {}; }
    auto kept = checkIn.sheet.isEmpty() ? removeCheckIn(own, checkIn.id) : writeCheckIn(own, checkIn);
    if (!kept) { return kept; }
    published(sitting, before, checkIn.sheet);
    return {};
}

Result<void> goBackToAuthor(Sitting& sitting, Database& own, CheckIn checkIn, Unopened unopened) {
    if (unopened == Unopened::Kept) {
        checkIn.standing = CheckInStanding::Kept;
        return writeCheckIn(own, checkIn);
    }
    auto gone = removeCheckIn(own, checkIn.id);
    if (gone) { sitting.forgetCopies(); }
    return gone;
}

Result<Unopened> unopenedChoiceIn(Database& own) {
    const auto choices = checkInChoicesIn(own);
    if (!choices) { return passOn(choices); }
    return choices->value_or(CheckInChoices()).unopened;
}

Result<void> returnUnopened(Sitting& sitting, Seat of) {
    auto& own = sitting.own(of);
    const auto sealed = sealedIn(own);
    if (!sealed) { return passOn(sealed); }
    if (!*sealed || sitting.now().day - (*sealed)->day < kSealedFor) { return {}; }
    const auto unopened = unopenedChoiceIn(own);
    if (!unopened) { return passOn(unopened); }
    return goBackToAuthor(sitting, own, **sealed, *unopened);
}

Result<void> letFade(Sitting& sitting, Seat of, int fadesAfter) {
    auto& own = sitting.own(of);
    const auto opened = checkInsThatAre(own, CheckInStanding::Opened);
    if (!opened) { return passOn(opened); }
    for (auto each : *opened) {
        if (sitting.now().day - each.day < std::chrono::days(fadesAfter)) { continue; }
        each.standing = CheckInStanding::Kept;
        each.shown = {};
        auto faded = each.sheet.isEmpty() ? removeCheckIn(own, each.id) : writeCheckIn(own, each);
        if (!faded) { return faded; }
    }
    return {};
}

} // namespace

CheckInChoices::CheckInChoices() {
    for (const auto dimension : kScaled) {
        if (isFirstPlotted(dimension)) { plotted.insert(dimension); }
    }
}

Result<std::optional<CheckIn>> CheckInStore::sealed(Seat of) {
    if (!m_sitting.isPresent(of)) { return fail(ErrorCode::NotPresent, "check-in"); }
    return sealedIn(m_sitting.own(of));
}

Result<void> CheckInStore::answer(Seat by, Dimension dimension, const Answer& answer) {
    return change(m_sitting, by, [&](CheckInSheet& sheet) { return sheet.set(dimension, answer); });
}

Result<void> CheckInStore::wish(Seat by, Wish wish) {
    return change(m_sitting, by, [wish](CheckInSheet& sheet) -> Result<void> {
        sheet.setWish(wish);
        return {};
    });
}

Result<void> CheckInStore::writeLine(Seat by, const std::string& text) {
    return change(m_sitting, by, [&text](CheckInSheet& sheet) { return sheet.setLine(text); });
}

Result<void> CheckInStore::clear(Seat by, Dimension dimension) {
    return change(m_sitting, by, [dimension](CheckInSheet& sheet) -> Result<void> {
        sheet.clear(dimension);
        return {};
    });
}

Result<void> CheckInStore::write(Seat by, const CheckInSheet& sheet) {
    return change(m_sitting, by, [&sheet](CheckInSheet& kept) -> Result<void> {
        kept = sheet;
        return {};
    });
}

Result<void> CheckInStore::takeBack(Seat by) { return write(by, {}); }

Result<void> CheckInStore::putAway(Seat by) {
    const auto found = sealed(by);
    if (!found) { return passOn(found); }
    if (!*found) { return {}; }
    auto& own = m_sitting.own(by);
    const auto unopened = unopenedChoiceIn(own);
    if (!unopened) { return passOn(unopened); }
    auto gone = goBackToAuthor(m_sitting, own, **found, *unopened);
    if (gone) { m_sitting.changes().publish(Subject::CheckIn); }
    return gone;
}

Result<std::vector<CheckIn>> CheckInStore::own(Seat of, Day since) {
    if (!m_sitting.isPresent(of)) { return fail(ErrorCode::NotPresent, "check-in"); }
    return checkInsSince(m_sitting.own(of), since);
}

Result<void> CheckInStore::bringIn(Seat by, const std::vector<DatedSheet>& past) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "check-in"); }
    auto& own = m_sitting.own(by);
    Transaction all(own);
    for (const auto& each : past) {
        if (each.sheet.isEmpty()) { continue; }
        auto kept = writeCheckIn(own, {EntryId(random16()), each.day, CheckInStanding::Kept, each.sheet, {}});
        if (!kept) { return kept; }
    }
    auto kept = all.commit();
    if (kept) { m_sitting.changes().publish(Subject::CheckIn); }
    return kept;
}

Result<void> CheckInStore::erase(Seat by, const EntryId& id) {
    const auto all = own(by, Day::min());
    if (!all) { return passOn(all); }
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const CheckIn& each) { return each.id == id; });
    if (found == all->end()) { return fail(ErrorCode::NotFound, "check-in"); }
    auto& room = m_sitting.own(by);
    auto emptied = *found;
    emptied.sheet = {};
    emptied.shown = {};
    const bool isOpened = found->standing == CheckInStanding::Opened;
    auto gone = isOpened ? writeCheckIn(room, emptied) : removeCheckIn(room, id);
    if (!gone) { return gone; }
    m_sitting.forgetCopies();
    auto copied = isOpened ? copyOpened(m_sitting) : Result<void>();
    m_sitting.changes().publish(Subject::CheckIn);
    return copied;
}

Result<CheckInChoices> CheckInStore::choices(Seat of) {
    if (!m_sitting.isPresent(of)) { return fail(ErrorCode::NotPresent, "check-in"); }
    const auto found = checkInChoicesIn(m_sitting.own(of));
    if (!found) { return passOn(found); }
    return found->value_or(CheckInChoices());
}

Result<void> CheckInStore::choose(Seat by, const CheckInChoices& choices) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "check-in"); }
    auto order = choices.order;
    std::sort(order.begin(), order.end());
    if (!std::equal(order.begin(), order.end(), kScaled.begin(), kScaled.end())) {
        return fail(ErrorCode::OutsideRules, "order of dimensions");
    }
    auto written = writeCheckInChoices(m_sitting.own(by), choices);
    if (written) { m_sitting.changes().publish(Subject::CheckIn); }
    return written;
}

Result<bool> CheckInStore::isSomethingToOpen(Together& together) {
    for (const auto seat : kBothSeats) {
        const auto found = sealedIn(together.own(seat));
        if (!found) { return passOn(found); }
        if (!*found) { return false; }
    }
    return true;
}

Result<EntryId> CheckInStore::open(Together& together, const BySeat<DimensionSet>& shown) {
    const auto isThere = isSomethingToOpen(together);
    if (!isThere) { return passOn(isThere); }
    if (!*isThere) { return fail(ErrorCode::NotFound, "nothing to open"); }
    const EntryId opening(random16());
    for (const auto seat : kBothSeats) {
        auto& own = together.own(seat);
        auto checkIn = sealedIn(own);
        if (!checkIn) { return passOn(checkIn); }
        Transaction opens(own);
        const auto gone = removeCheckIn(own, (*checkIn)->id);
        if (!gone) { return passOn(gone); }
        auto& now = **checkIn;
        now = {opening, together.now().day, CheckInStanding::Opened, now.sheet, shown[seat]};
        const auto written = writeCheckIn(own, now);
        if (!written) { return passOn(written); }
        const auto kept = opens.commit();
        if (!kept) { return passOn(kept); }
    }
    const auto copied = copyOpened(together);
    together.changes().publish(Subject::CheckIn);
    if (!copied) { return passOn(copied); }
    return opening;
}

Result<void> CheckInStore::chooseRhythm(Together& together, const CheckInRhythm& rhythm) {
    if (rhythm.fadesAfter < 1 || rhythm.fadesAfter > kLongestFade) {
        return fail(ErrorCode::OutsideRules, "days until it fades");
    }
    auto written = writeRhythm(together, rhythm);
    if (!written) { return written; }
    auto settled = settleCheckIns(together, DayCounts::Yes);
    together.changes().publish(Subject::CheckIn);
    return settled;
}

Result<std::vector<OpenedCheckIn>> CheckInStore::opened() {
    if (m_sitting.shared() == nullptr) { return std::vector<OpenedCheckIn>(); }
    const auto rhythm = rhythmOf(m_sitting);
    if (!rhythm) { return passOn(rhythm); }
    const auto copies = openedCopies(*m_sitting.shared());
    if (!copies) { return passOn(copies); }
    const auto oldest = m_sitting.now().day - std::chrono::days(rhythm->fadesAfter);
    std::map<EntryId, OpenedCheckIn> all;
    std::map<EntryId, int> seats;
    for (const auto& copy : *copies) {
        if (copy.day <= oldest) { continue; }
        auto sheet = CheckInSheet::from(copy.sheet);
        if (!sheet) { continue; } // altered by somebody: its author's next sitting writes it anew
        all[copy.id].id = copy.id;
        all[copy.id].day = copy.day;
        all[copy.id].sheets[copy.seat] = std::move(*sheet);
        ++seats[copy.id];
    }
    std::vector<OpenedCheckIn> out;
    for (auto& [id, each] : all) {
        if (seats[id] == 2) { out.push_back(std::move(each)); } // one half alone was never opened by both
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const OpenedCheckIn& a, const OpenedCheckIn& b) { return a.day > b.day; });
    return out;
}

Result<CheckInRhythm> CheckInStore::rhythm() { return rhythmOf(m_sitting); }

Result<void> settleCheckIns(Sitting& sitting, DayCounts day) {
    auto same = reconcileRhythm(sitting);
    if (!same) { return same; }
    const auto rhythm = rhythmOf(sitting);
    if (!rhythm) { return passOn(rhythm); }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat) || day == DayCounts::NotYet) { continue; }
        auto returned = returnUnopened(sitting, seat);
        if (!returned) { return returned; }
        auto faded = letFade(sitting, seat, rhythm->fadesAfter);
        if (!faded) { return faded; }
    }
    return copyOpened(sitting);
}

} // namespace inglenook
