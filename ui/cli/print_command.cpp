// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_paper.h"
#include "ui/cli/commands.h"
#include "ui/print/pdf_file.h"

#include <QGuiApplication>

#include <fstream>
#include <system_error>

namespace inglenook::cli {
namespace {

namespace fs = std::filesystem;

/// Fonts without a display: no window system is asked, no theme is loaded.
class Fonts {
public:
    Fonts() {
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString&) {}); // our sentences alone
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv("QT_QPA_PLATFORMTHEME");
        qunsetenv("QT_STYLE_OVERRIDE");
        QGuiApplication::setDesktopSettingsAware(false);
        m_app.emplace(m_count, m_arguments.data());
    }

private:
    std::string m_name = "inglenook-cli";
    std::array<char*, 2> m_arguments = {m_name.data(), nullptr};
    int m_count = 1;
    std::optional<QGuiApplication> m_app;
};

bool isInside(const fs::path& folder, const fs::path& file) {
    std::error_code error;
    const auto inner =
        fs::weakly_canonical(file.has_parent_path() ? file.parent_path() : fs::path("."), error);
    const auto outer = fs::weakly_canonical(folder, error);
    const auto [end, rest] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
    return end == outer.end();
}

/// A print takes the place of an earlier print; of nothing else.
Result<void> mayBeWritten(const Options& options) {
    if (isInside(options.folder, options.out)) {
        return fail(ErrorCode::OutsideRules, "print: inside the vault");
    }
    std::error_code error;
    const auto status = fs::symlink_status(options.out, error);
    if (!fs::exists(status)) { return {}; }
    if (!fs::is_regular_file(status)) { return fail(ErrorCode::OutsideRules, "print: not a file"); }
    std::ifstream in(options.out, std::ios::binary);
    std::string begin(4, '\0');
    in.read(begin.data(), 4);
    if (fs::file_size(options.out, error) > 0 && begin != "%PDF") {
        return fail(ErrorCode::OutsideRules, "print: another kind of file");
    }
    return {};
}

std::string told(const Desk& desk, const ui::PageLayout& layout, const paper::ComposedPage& page) {
    if (!desk.options.isJson) {
        return "The page is written. A printer, and whoever keeps the file, may hold a copy.\n";
    }
    const auto edition = page.edition ? std::to_string(page.edition->number) : std::string("null");
    return "{\"pages\": " + std::to_string(layout.pageCount()) + ", \"edition\": " + edition + "}\n";
}

} // namespace

Result<std::string> printCommand(Desk& desk) {
    const auto allowed = mayBeWritten(desk.options);
    if (!allowed) { return passOn(allowed); }
    auto house = seated(desk);
    if (!house) { return passOn(house); }
    const auto page = paper::agreementPaper(*(*house)->sitting(), paper::PageChoices{});
    if (!page) { return passOn(page); }
    const Fonts fonts;
    const ui::PageLayout layout(page->document, desk.options.setup);
    const auto pdf = ui::pdfOf(layout);
    if (!pdf) { return passOn(pdf); }
    const std::string_view bytes(pdf->constData(), static_cast<std::size_t>(pdf->size()));
    const auto written = ui::writeWhole(desk.options.out, bytes, ui::Replace::Yes);
    if (!written) { return passOn(written); }
    if (auto* together = (*house)->together()) {
        const auto kept = paper::keepEdition(*together, *page);
        if (!kept) { return passOn(kept); }
    }
    return told(desk, layout, *page);
}

} // namespace inglenook::cli
