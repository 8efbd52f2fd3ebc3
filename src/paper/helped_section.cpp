// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/helped_section.h"

#include "paper/page_sections.h"
#include "paper/paper_words.h"

#include <algorithm>
#include <iterator>

namespace inglenook::paper {

std::string helpedSentence(const std::string& name, const WhatHelped& helped) {
    std::vector<std::string> easier;
    for (const auto dimension : helped.dimensions) {
        easier.push_back(phrase("dimension." + std::to_string(static_cast<int>(dimension))));
    }
    const auto key = "helped." + std::to_string(static_cast<int>(helped.tag));
    return filled(key, {{"name", name}, {"list", listed(easier)}});
}

Section helpedSection(const AgreementPaperContent& content) {
    auto section = sectionOf("helped.heading", Place::Further);
    for (const auto seat : kBothSeats) {
        for (const auto& each : content.helped[seat]) {
            section.blocks.push_back(
                blockOf(StateLine{Shape::None, helpedSentence(content.names[seat], each), {}}));
        }
    }
    return section;
}

Result<BySeat<std::vector<WhatHelped>>> helpedOnPaper(Sitting& sitting) {
    BySeat<std::vector<WhatHelped>> out;
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        const auto all = WhatHelpedStore(sitting).of(seat);
        if (!all) { return passOn(all); }
        std::copy_if(all->begin(), all->end(), std::back_inserter(out[seat]),
                     [](const WhatHelped& each) { return each.onPaper; });
    }
    return out;
}

} // namespace inglenook::paper
