// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Other people's programs as judges of a printed file, and a few ways to look at pages.
#include "paper/agreement_page.h"
#include "ui/print/page_layout.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace inglenook::test {

struct Ran {
    int exitCode = 0;
    std::string output; ///< both streams
};
/// Writes the bytes into a folder of their own and runs `before FILE after` on them.
Ran judged(const QByteArray& bytes, const std::string& before, const std::string& after = {});

paper::Document agreementOf(const paper::AgreementPaperContent& content, paper::PageChoices choices = {});
/// Words without shapes, in order.
std::vector<std::string> wordsOf(const std::string& text);
/// All pages, without their footers.
std::string bodyOf(const ui::PageLayout& layout, const paper::Document& document);
std::vector<ui::PageSetup> everySetup();

} // namespace inglenook::test
