// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/presence.h"

namespace inglenook {

Database& Sitting::own(Seat seat) {
    expects(isPresent(seat), "a room is open only to a person who is here");
    return *m_own[seat];
}

ByteView Sitting::digestKey(Seat seat) const {
    expects(isPresent(seat), "a digest key is there only for a person who is here");
    return m_digestKey[seat].view();
}

} // namespace inglenook
