// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/couple_store.h"
#include "support/temporary_vault.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::must;
using test::TemporaryVault;

TEST(Drafts, AreThereAgainForTheirWriterAfterALock) {
    TemporaryVault vault(Opening::Together);
    must(DraftStore(vault.alone(Seat::Circle), Seat::Circle).keep("known", "I would like you to kno"));
    EXPECT_EQ(must(DraftStore(vault.alone(Seat::Circle), Seat::Circle).text("known")),
              "I would like you to kno");
}

TEST(Drafts, BelongToOnePersonAndOnePlace) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    must(DraftStore(together, Seat::Circle).keep("known", "half a sent"));
    EXPECT_EQ(must(DraftStore(together, Seat::Diamond).text("known")), "");
    EXPECT_EQ(must(DraftStore(together, Seat::Circle).text("boundary")), "");
    EXPECT_EQ(DraftStore(vault.alone(Seat::Diamond), Seat::Circle).text("known").error().code,
              ErrorCode::NotPresent);
}

TEST(Drafts, AreForgottenWhenEmptied) {
    TemporaryVault vault(Opening::Either);
    auto& alone = vault.alone(Seat::Circle);
    DraftStore drafts(alone, Seat::Circle);
    must(drafts.keep("known", "half a sent"));
    must(drafts.keep("known", "half a sentence"));
    must(drafts.keep("known", ""));
    EXPECT_EQ(must(drafts.text("known")), "");
    auto rows = must(alone.own(Seat::Circle).prepare("SELECT count(*) FROM draft"));
    EXPECT_TRUE(must(rows.step()));
    EXPECT_EQ(rows.integer(0), 0);
}

} // namespace
} // namespace inglenook
