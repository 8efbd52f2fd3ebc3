// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/private_page.h"

#include "own_room/own_room_store.h"
#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string privateText(const paper::Document& document) {
    return paper::plainText(document) + paper::footerOf(document, 1, 1);
}

TEST(PrivatePage, HoldsOnlyWhatItsOwnerMarkedForTheSession) {
    TemporaryVault vault(Opening::Either);
    OwnRoomStore store(vault.together());
    must(store.write(Seat::Circle, NoteKind::Fear, "the scar", Bring::Session));
    must(store.write(Seat::Circle, NoteKind::Fear, "for the sitting", Bring::NextSitting));
    must(store.write(Seat::Circle, NoteKind::Fear, "kept"));
    must(store.write(Seat::Circle, NoteKind::Journal, "One evening.\nAnd the next line.", Bring::Session));
    must(store.write(Seat::Circle, NoteKind::ForSession, "my mother", Bring::Session));
    must(store.write(Seat::Diamond, NoteKind::Fear, "Ben's own", Bring::Session));
    const auto text = privateText(must(paper::privatePaper(vault.alone(Seat::Circle), {})));
    EXPECT_THAT(text, HasSubstr("What I would bring\nmy mother\nFears\nthe scar\n"));
    EXPECT_THAT(text, HasSubstr("From my journal\n22 November 2026\nOne evening.\nAnd the next line.\n"));
    EXPECT_THAT(text, HasSubstr("Ana · 22 November 2026"));
    for (const auto* other : {"for the sitting", "kept", "Ben"}) {
        EXPECT_THAT(text, Not(HasSubstr(other)));
    }
}

TEST(PrivatePage, WarnsThatManyTherapistsShareBeforeAnythingElseIsRead) {
    paper::PrivatePageContent content{"Ana", kFirstEvening, {}};
    content.notes.push_back({{}, NoteKind::Fear, "the scar", Bring::Session, false, {}});
    const auto document = must(paper::privatePage(content, {}));
    const auto text = privateText(document);
    EXPECT_LT(text.find("Many therapists share with both of us what one of us tells them."),
              text.find("the scar"));
    EXPECT_THAT(text, HasSubstr("This page is Ana's alone."));
    EXPECT_THAT(text, HasSubstr("A private page"));
    EXPECT_THAT(text, HasSubstr("a line means: you may ask"));
    EXPECT_THAT(text, Not(HasSubstr("Inglenook")));
    EXPECT_EQ(document.sections.back().heading, "Room to write");
}

TEST(PrivatePage, IsNoneWhileNothingIsMarked) {
    TemporaryVault vault(Opening::Either);
    auto& alone = vault.alone(Seat::Circle);
    must(OwnRoomStore(alone).write(Seat::Circle, NoteKind::Fear, "kept"));
    EXPECT_EQ(paper::privatePaper(alone, {}).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace inglenook::test
