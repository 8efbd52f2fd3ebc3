// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/private_paper_presenter.h"

namespace inglenook::ui {

PrivatePaperPresenter::PrivatePaperPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {}

void PrivatePaperPresenter::compose(const paper::PageChoices& choices) {
    m_door.ask(
        this,
        [choices](House& house) -> Result<paper::Document> {
            auto* alone = house.alone();
            if (alone == nullptr) { return fail(ErrorCode::NotPresent, "private page"); }
            return paper::privatePaper(*alone, choices);
        },
        [this](Result<paper::Document> page) {
            m_page = std::move(page);
            Q_EMIT composed();
        });
}

} // namespace inglenook::ui
