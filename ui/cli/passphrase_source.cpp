// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/passphrase_source.h"

#include "secret/seal.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace inglenook::cli {
namespace {

constexpr std::size_t kLongestLine = 2 * Passphrase::kMaxBytes;
constexpr char kControlC = 3;

/// The terminal, silent while this lives. Ctrl+C arrives as a character, so that the terminal is never left
/// silent.
class SilentTerminal {
public:
    SilentTerminal() : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)) {
        if (m_file < 0 || ::tcgetattr(m_file, &m_was) != 0) { return; }
        auto silent = m_was;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_cc[VEOL] = kControlC;
        m_isSilent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal() {
        if (m_isSilent) { (void)::tcsetattr(m_file, TCSAFLUSH, &m_was); }
        if (m_file >= 0) { (void)::close(m_file); }
    }
    [[nodiscard]] bool isReady() const { return m_isSilent; }
    [[nodiscard]] int file() const { return m_file; }
    void say(std::string_view text) const { (void)!::write(m_file, text.data(), text.size()); }

private:
    int m_file;
    termios m_was{};
    bool m_isSilent = false;
};

struct Line {
    SecretBytes bytes{kLongestLine};
    std::size_t size = 0;
    [[nodiscard]] std::string_view text() const {
        return {reinterpret_cast<const char*>(bytes.view().data()), size};
    }
};

/// One line without its end; byte by byte, so that nothing of the next one lies about. TextTooLong,
/// Cancelled.
Result<Line> lineFrom(int file) {
    Line line;
    for (;;) {
        char letter = 0;
        const auto got = ::read(file, &letter, 1);
        if (got < 0 && errno == EINTR) { continue; }
        if (got <= 0 || letter == '\n') { break; }
        if (letter == kControlC) { return fail(ErrorCode::Cancelled, "passphrase: stopped"); }
        if (line.size == kLongestLine) { return fail(ErrorCode::TextTooLong, "passphrase: too long"); }
        line.bytes.data()[line.size++] = static_cast<std::uint8_t>(letter);
    }
    if (line.text().ends_with('\r')) { --line.size; }
    return line;
}

Result<std::optional<Passphrase>> passphraseFrom(const Result<Line>& line) {
    if (!line) { return passOn(line); }
    if (line->size == 0) { return std::optional<Passphrase>(); }
    auto passphrase = Passphrase::from(line->text());
    if (!passphrase) { return passOn(passphrase); }
    return std::optional<Passphrase>(std::move(*passphrase));
}

Result<std::optional<Passphrase>> typed(const SilentTerminal& terminal, std::string_view prompt) {
    terminal.say(prompt);
    auto passphrase = passphraseFrom(lineFrom(terminal.file()));
    terminal.say("\n");
    return passphrase;
}

} // namespace

Result<std::optional<Passphrase>> PassphraseSource::next(std::string_view prompt) {
    if (m_takesStdin) { return passphraseFrom(lineFrom(STDIN_FILENO)); }
    const SilentTerminal terminal;
    if (!terminal.isReady()) { return fail(ErrorCode::DiskRefused, "no terminal"); }
    return typed(terminal, prompt);
}

Result<std::optional<Passphrase>> PassphraseSource::nextNew(std::string_view prompt) {
    if (m_takesStdin) { return next(prompt); }
    const SilentTerminal terminal;
    if (!terminal.isReady()) { return fail(ErrorCode::DiskRefused, "no terminal"); }
    auto first = typed(terminal, prompt);
    if (!first || !*first) { return first; }
    const auto second = typed(terminal, "Once more, to be sure: ");
    if (!second) { return passOn(second); }
    if (!*second || !areSameBytes((*first)->bytes(), (*second)->bytes())) {
        return fail(ErrorCode::PassphraseWrong, "typed differently");
    }
    return first;
}

} // namespace inglenook::cli
