// SPDX-License-Identifier: GPL-3.0-or-later
// A second program that opens the room it is given, with its key, and says what came of it.
#include "vault/room_world.h"

#include <cstdio>

using namespace inglenook;

int main(int count, char** words) {
    if (count != 2) { return 2; }
    (void)std::printf("%s\n", testing::outcomeOfOpening(words[1], Room::Own, testing::aKey(1)).c_str());
    return 0;
}
