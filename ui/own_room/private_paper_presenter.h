// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One person's private page as it would print now. Nothing of it is kept.
#include "paper/private_page.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>

namespace inglenook::ui {

class PrivatePaperPresenter : public QObject {
    Q_OBJECT
public:
    explicit PrivatePaperPresenter(Door& door, QObject* parent = nullptr);
    /// NotFound: nothing is marked. NotPresent: not one person alone.
    [[nodiscard]] const std::optional<Result<paper::Document>>& page() const { return m_page; }
    void compose(const paper::PageChoices& choices);

Q_SIGNALS:
    void composed();

private:
    Door& m_door;
    std::optional<Result<paper::Document>> m_page;
};

} // namespace inglenook::ui
