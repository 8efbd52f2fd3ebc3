// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Papers of couples who have filled every part, for the composer's tests and for the eye.
#include "paper/document.h"

#include <string>
#include <vector>

namespace inglenook::test {

struct RichPaper {
    std::string name;
    paper::Document document;
    /// Whether its first page holds the whole of page one in the usual and the compact size, on both sheets.
    bool isOnePageFirst = false;
};

/// Every kind of paper: all sections; many and long questions; twenty-five lines and wordings of 200
/// letters; names and wordings in letters read from the right; a page to talk about; private pages.
std::vector<RichPaper> richPapers();

} // namespace inglenook::test
