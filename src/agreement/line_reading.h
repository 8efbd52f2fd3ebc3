// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the bytes in the rooms say: the parts of the kernel that assess(), apply() and the yes turns share.
#include "agreement/line.h"

namespace inglenook::reading {

/// The line in these bytes, if they are understood and are of this very line and vault: bytes moved to
/// another line say nothing there.
[[nodiscard]] std::optional<SealedLine> lineIn(const LineParts& parts, const std::optional<Bytes>& bytes);
/// As lineIn, for bytes that both could have said a final yes to.
[[nodiscard]] std::optional<SealedLine> finalIn(const LineParts& parts, const std::optional<Bytes>& bytes);
/// As lineIn, for bytes of a first yes.
[[nodiscard]] std::optional<SealedLine> firstIn(const LineParts& parts, const std::optional<Bytes>& bytes);
/// The same words without yes-id, days and signals: nobody's yes fits them any more. Nothing when not
/// understood.
[[nodiscard]] std::optional<Bytes> withoutYes(const LineParts& parts, const std::optional<Bytes>& bytes);

using YesField = std::optional<Bytes> OwnPart::*;
/// Everybody who is present, and somebody is, holds exactly these bytes in this field.
[[nodiscard]] bool doAllPresentHold(const LineParts& parts, YesField field,
                                    const std::optional<Bytes>& bytes);
[[nodiscard]] bool isTogether(const LineParts& parts);

/// The sealed term met with every narrowing that can be seen; nothing when nobody present said a final yes to
/// it. Knows no day.
[[nodiscard]] std::optional<Term> sealedTerm(const LineParts& parts);

/// The same with this person's narrowing alone, whatever the other one's covers.
[[nodiscard]] std::optional<Term> termBesideTheOther(const LineParts& parts, Seat seat);

/// Takes the proposal off the table. Words that were never agreed stay readable while a line rests.
void dropProposal(LineParts& parts, bool keepsWords);
/// Voids every yes given to what is open on the line.
void voidOpenYes(LineParts& parts);
/// One person's final yes is over; its words stay readable for its owner.
void voidFinalYes(OwnPart& own);

} // namespace inglenook::reading
