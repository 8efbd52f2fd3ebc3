// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The jar of small good things: one line goes in, and one at a time is read back. How many there are is said
/// nowhere.
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/goal/notes_presenter.h"

namespace inglenook::ui {

class DraftKeeper;
class Field;

class JarPage : public Page {
    Q_OBJECT
public:
    explicit JarPage(Desk& desk, QWidget* parent = nullptr);

private:
    void render();
    void keep();
    void readOne();
    void addRead(QVBoxLayout* column);
    [[nodiscard]] bool canTakeOut(const GoodThing& thing) const;
    Desk& m_desk;
    NotesPresenter* m_presenter;
    DraftKeeper* m_drafts;
    Field* m_field;
    QWidget* m_body = nullptr;
    std::optional<EntryId> m_read; ///< the one that lies on the table now
};

} // namespace inglenook::ui
