// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/options.h"

#include "ui/cli/exit_code.h"
#include "value/text.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

constexpr int kMostYears = 50;

struct Raw {
    std::string folder;
    std::string opening;
    std::string names;
    std::string line;
    std::string what;
    std::string out;
    std::string paper = "a4";
    int years = 0;
    bool isLarge = false;
};

/// The parts of the program's grammar that are asked afterwards.
struct Grammar {
    CLI::App app{"Inglenook without a window: make, look at, rest and print, with the same vault."};
    Options options;
    Raw raw;
    std::vector<std::pair<CLI::App*, Command>> commands;

    Grammar() {
        app.name("inglenook-cli");
        app.set_version_flag("--version", std::string("inglenook-cli ") + INGLENOOK_VERSION);
        app.require_subcommand(1);
        app.fallthrough();
        app.add_flag("--json", options.isJson, "Print data as JSON");
        app.add_flag("--stdin", options.takesStdin,
                     "Read passphrases from standard input: one line a seat, an empty line for nobody");
        addMaking();
        addLooking();
        addPrinting();
    }
    Grammar(const Grammar&) = delete;
    Grammar& operator=(const Grammar&) = delete;

    CLI::App* add(const std::string& name, const std::string& what, Command command) {
        auto* sub = app.add_subcommand(name, what);
        sub->fallthrough();
        sub->add_option("DIR", raw.folder, "The vault's folder")->required();
        commands.emplace_back(sub, command);
        return sub;
    }
    void addOpening(CLI::App* sub, bool isRequired) {
        auto* option = sub->add_option("--opening", raw.opening, "How it opens: either, or together");
        option->check(CLI::IsMember({"either", "together"}));
        option->required(isRequired);
    }
    void addMaking() {
        auto* sample = add("sample", "Make a vault with a sample couple", Command::Sample);
        addOpening(sample, false);
        sample->add_option("--years", raw.years, "How long the two have been writing")
            ->check(CLI::Range(0, kMostYears));
        auto* create = add("create", "Make a new vault", Command::Create);
        addOpening(create, true);
        create->add_option("--names", raw.names, "The two names, with a comma between them")->required();
    }
    void addLooking() {
        (void)add("info", "Say how a vault opens; takes no passphrase", Command::Info);
        (void)add("check", "Look whether everything is whole", Command::Check);
        (void)add("lines", "Show the lines that whoever is here may see", Command::Lines);
        auto* rest = add("rest", "Rest a line, at once", Command::Rest);
        rest->add_option("ID", raw.line, "The line, as lines shows it")->required();
    }
    void addPrinting() {
        auto* print = add("print", "Write the agreement as a PDF", Command::Print);
        print->add_option("WHAT", raw.what, "agreement")->required()->check(CLI::IsMember({"agreement"}));
        print->add_option("--out", raw.out, "The file to write")->required();
        print->add_option("--paper", raw.paper, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
        print->add_flag("--large", raw.isLarge, "Large print, 18 point");
    }
};

Ended misunderstood(const std::string& why) {
    return {static_cast<int>(ExitCode::Usage),
            {},
            why + " Nothing was changed. inglenook-cli --help says how it goes.\n"};
}

std::optional<std::string> understandNames(const Raw& raw, Options& options) {
    const auto comma = raw.names.find(',');
    if (comma != std::string::npos && raw.names.find(',', comma + 1) != std::string::npos) {
        return "Give two names with one comma between them.";
    }
    const auto second = comma == std::string::npos ? std::string() : raw.names.substr(comma + 1);
    for (const auto& [seat, text] :
         {std::pair{Seat::Circle, raw.names.substr(0, comma)}, std::pair{Seat::Diamond, second}}) {
        const auto name = PersonName::from(text);
        if (name) {
            options.names[seat] = name->text();
        } else if (seat == Seat::Circle || name.error().code != ErrorCode::TextEmpty) {
            return "A name is 1 to 60 readable characters.";
        }
    }
    return std::nullopt;
}

/// What CLI11 cannot judge. Says what is not understood, or nothing.
std::optional<std::string> understand(const Raw& raw, Options& options) {
    if (raw.folder.empty()) { return "Name the vault's folder."; }
    options.folder = raw.folder;
    options.opening = raw.opening == "together" ? Opening::Together : Opening::Either;
    options.years = raw.years;
    if (options.command == Command::Create) { return understandNames(raw, options); }
    if (options.command == Command::Rest) {
        const auto line = LineId::fromHex(raw.line);
        if (!line) { return "A line's ID is 32 digits from 0 to f, as lines shows it."; }
        options.line = *line;
    }
    if (options.command == Command::Print) {
        if (raw.out.empty()) { return "Name the file to write."; }
        options.out = raw.out;
        options.setup.paper = raw.paper == "letter" ? ui::PaperSize::Letter : ui::PaperSize::A4;
        options.setup.type = raw.isLarge ? ui::TypeSize::Large : ui::TypeSize::Normal;
    }
    return std::nullopt;
}

} // namespace

std::variant<Options, Ended> optionsFrom(int argc, char** argv) {
    Grammar grammar;
    try {
        grammar.app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return Ended{0, grammar.app.help(), {}};
    } catch (const CLI::CallForVersion&) {
        return Ended{0, grammar.app.version() + "\n", {}};
    } catch (const CLI::ParseError&) {
        return misunderstood("This command is not one we know in this form.");
    }
    for (const auto& [sub, command] : grammar.commands) {
        if (sub->parsed()) { grammar.options.command = command; }
    }
    if (const auto why = understand(grammar.raw, grammar.options)) { return misunderstood(*why); }
    return grammar.options;
}

} // namespace inglenook::cli
