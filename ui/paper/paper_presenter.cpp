// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_presenter.h"

namespace inglenook::ui {

namespace {

Result<paper::ComposedPage> composed(House& house, PaperKind kind, const paper::PageChoices& choices) {
    if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "paper"); }
    if (kind == PaperKind::Agreement) { return paper::agreementPaper(*house.sitting(), choices); }
    if (house.together() == nullptr) { return fail(ErrorCode::NeedsBoth, "talk page"); }
    return paper::talkPaper(*house.together(), choices);
}

} // namespace

PaperPresenter::PaperPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {}

void PaperPresenter::compose(PaperKind kind, const paper::PageChoices& choices) {
    m_door.ask(
        this, [kind, choices](House& house) { return composed(house, kind, choices); },
        [this](Result<paper::ComposedPage> page) {
            m_state = {};
            if (page) {
                m_state.page = std::move(*page);
            } else {
                m_state.problem = page.error();
            }
            Q_EMIT stateChanged();
        });
}

void PaperPresenter::hasLeft() {
    if (!m_state.page || !m_state.page->edition) { return; }
    m_door.ask(
        this,
        [page = *m_state.page](House& house) -> Result<void> {
            if (house.together() == nullptr) { return {}; }
            return paper::keepEdition(*house.together(), page);
        },
        [this](const Result<void>& kept) {
            if (kept) { return; }
            m_state.problem = kept.error();
            Q_EMIT stateChanged();
        });
}

} // namespace inglenook::ui
