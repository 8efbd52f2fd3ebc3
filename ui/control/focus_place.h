// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where the focus and the scroll bar of a page were, so that they are there after its content was built
/// anew. Without it the focus would fall to the next control of the window, and a second Enter would press
/// something else: until the new content is there, the page itself holds the focus, and no key does anything.
#include "ui/control/page.h"

namespace inglenook::ui {

class FocusPlace {
public:
    /// Notes the place now, before the content goes, and takes the focus to the page.
    explicit FocusPlace(Page& page);
    /// To the control of this accessible name instead of the one that was left. Nothing, if the page had no
    /// focus.
    void moveTo(const QString& name);
    /// To the control of the same name, else the nearest one. The first time a page has content its first
    /// control takes the focus.
    void restore(bool isFirst); ///< once control is back in the event loop

private:
    Page& m_page;
};

} // namespace inglenook::ui
