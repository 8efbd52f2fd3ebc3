// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/something_changed.h"

#include "agreement/agreement_store.h"
#include "ui/agreement/agreement_text.h"
#include "ui/desk/page_registry.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

void SomethingChanged::rest() {
    if (m_desk.presence().isLocked()) { return; }
    const auto alone = m_desk.presence().alone();
    if (!alone) {
        m_desk.goTo(QString::fromLatin1(pages::kAgreement));
        m_desk.say(tr("Each of you has a button for this beside the lines."));
        return;
    }
    m_desk.door().ask(
        this,
        [seat = *alone](House& house) -> Result<void> {
            if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "something changed"); }
            return AgreementStore(*house.sitting()).restAllTouch(seat);
        },
        [this](const Result<void>& rested) {
            m_desk.say(rested ? doneText(u"all-rested"_s) : problemSentence(rested.error().code));
        });
}

} // namespace inglenook::ui
