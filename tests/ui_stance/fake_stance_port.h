// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A hand-made own room for the cards: answers at once.
#include "ui/stance/stance_presenter.h"

#include <algorithm>

namespace inglenook::ui::testing {

class FakeStancePort final : public StancePort {
public:
    StanceRoom room;
    std::optional<ErrorCode> refusal;
    bool wasUndone = false;

    FakeStancePort() {
        room.names[Seat::Circle] = "Ana";
        room.names[Seat::Diamond] = "Ben";
        room.today = dayOf(20000);
    }
    [[nodiscard]] const StanceAnswer* find(const StanceKey& key) const {
        const auto found = std::find_if(room.answers.begin(), room.answers.end(),
                                        [&](const StanceAnswer& each) { return each.key == key; });
        return found == room.answers.end() ? nullptr : &*found;
    }

    void load(QObject* /*owner*/, Seat /*seat*/, Done<StanceRoom> done) override {
        if (refusal) {
            done(inglenook::fail(*refusal, "fake"));
            return;
        }
        done(room);
    }
    void answer(QObject* /*owner*/, Seat /*seat*/, const StanceAnswer& given, Done<void> done) override {
        if (refusal) {
            done(inglenook::fail(*refusal, "fake"));
            return;
        }
        erase(given.key);
        room.answers.push_back(given);
        done({});
    }
    void takeBack(QObject* /*owner*/, Seat /*seat*/, const StanceKey& key, Done<void> done) override {
        erase(key);
        done({});
    }
    void addOwn(QObject* /*owner*/, Seat /*seat*/, const std::string& name, OwnDirection direction,
                Done<Activity> done) override {
        Activity own;
        own.id = "own";
        own.name = name;
        own.isOwn = true;
        own.hasDirection = direction == OwnDirection::Gives;
        own.together = name;
        own.gives = name;
        room.ownActivities.push_back(own);
        done(own);
    }
    void undoSinceSatDown(QObject* /*owner*/, Seat /*seat*/, Done<void> done) override {
        room.answers.clear();
        wasUndone = true;
        done({});
    }

private:
    void erase(const StanceKey& key) {
        std::erase_if(room.answers, [&](const StanceAnswer& each) { return each.key == key; });
    }
};

/// Draws the first of what is left.
inline std::size_t firstOf(std::size_t /*below*/) { return 0; }

} // namespace inglenook::ui::testing
