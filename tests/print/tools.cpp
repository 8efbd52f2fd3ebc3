// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/tools.h"

#include "support/temporary_vault.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace inglenook::test {

Ran judged(const QByteArray& bytes, const std::string& before, const std::string& after) {
    const TemporaryFolder folder;
    const auto file = (folder.path() / "page").string();
    std::ofstream(file, std::ios::binary).write(bytes.constData(), bytes.size());
    std::string command = before;
    command.append(" '").append(file).append("' ").append(after).append(" 2>&1");
    FILE* pipe = popen(command.c_str(), "r");
    Ran ran;
    std::array<char, 4096> part{};
    for (std::size_t got = 0; (got = std::fread(part.data(), 1, part.size(), pipe)) > 0;) {
        ran.output.append(part.data(), got);
    }
    ran.exitCode = WEXITSTATUS(pclose(pipe));
    return ran;
}

paper::Document agreementOf(const paper::AgreementPaperContent& content, paper::PageChoices choices) {
    auto page = paper::agreementPage(content, choices, paper::EditionSalt{});
    expects(page.has_value(), "this content makes a page");
    return page->document;
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream in(text);
    for (std::string word; in >> word;) {
        const bool isShape =
            word == "✓" || word == "◐" || word == "~" || word == "‖" || word == "■" || word == "↻";
        if (!isShape) { words.push_back(word); }
    }
    return words;
}

std::string bodyOf(const ui::PageLayout& layout, const paper::Document& document) {
    std::string all;
    for (int page = 0; page < layout.pageCount(); ++page) {
        auto text = layout.textOf(page).toStdString();
        const auto footer = paper::footerOf(document, page + 1, layout.pageCount()) + '\n';
        expects(text.ends_with(footer), "a page ends with its footer");
        all += text.substr(0, text.size() - footer.size());
    }
    return all;
}

std::vector<ui::PageSetup> everySetup() {
    std::vector<ui::PageSetup> all;
    for (const auto paper : {ui::PaperSize::A4, ui::PaperSize::Letter}) {
        for (const auto type : {ui::TypeSize::Normal, ui::TypeSize::Large, ui::TypeSize::Compact}) {
            all.push_back({paper, type});
        }
    }
    return all;
}

} // namespace inglenook::test
