// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/alone_presenter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace inglenook::ui {
namespace {

constexpr std::string_view kStepPlace = "evening_step";

struct NamedStep {
    AloneStep step;
    std::string_view name;
};
constexpr std::array<NamedStep, 7> kResumable = {{{AloneStep::StopSigns, "stop_signs"},
                                                  {AloneStep::Matters, "matters"},
                                                  {AloneStep::Strengths, "strengths"},
                                                  {AloneStep::Cards, "cards"},
                                                  {AloneStep::Known, "known"},
                                                  {AloneStep::Question, "question"},
                                                  {AloneStep::LookOver, "look_over"}}};

std::string_view nameOf(AloneStep step) {
    for (const auto& each : kResumable) {
        if (each.step == step) { return each.name; }
    }
    return {};
}

AloneStep stepNamed(std::string_view name) {
    for (const auto& each : kResumable) {
        if (each.name == name) { return each.step; }
    }
    return AloneStep::StopSigns;
}

std::string draftPlace(AloneStep step) { return "evening_" + std::string(nameOf(step)); }

bool isSame(const Passphrase& a, const Passphrase& b) {
    const auto first = a.bytes();
    const auto second = b.bytes();
    return std::equal(first.begin(), first.end(), second.begin(), second.end());
}

} // namespace

AlonePresenter::AlonePresenter(SeatPort& seats, OwnWordsPort& words, QObject* parent)
    : QObject(parent), m_seats(seats), m_words(words) {}

std::optional<WordsKind> AlonePresenter::kindOf(AloneStep step) {
    switch (step) {
    case AloneStep::Matters:
        return WordsKind::Matters;
    case AloneStep::Strengths:
        return WordsKind::StrengthOfOther;
    case AloneStep::Known:
        return WordsKind::WantKnown;
    case AloneStep::Question:
        return WordsKind::Question;
    case AloneStep::StopSigns:
    case AloneStep::ForWhom:
    case AloneStep::Passphrase:
    case AloneStep::PassphraseOnceMore:
    case AloneStep::Cards:
    case AloneStep::LookOver:
        return std::nullopt;
    }
    std::abort();
}

bool AlonePresenter::isSeated() const { return m_state.step >= AloneStep::StopSigns; }

void AlonePresenter::fail(ErrorCode code) {
    m_state.isBusy = false;
    m_state.problem = code;
    Q_EMIT stateChanged();
}

void AlonePresenter::begin(Seat seat, const BySeat<QString>& names) {
    m_state = {};
    m_first.reset();
    m_state.seat = seat;
    m_state.names = names;
    Q_EMIT stateChanged();
}

void AlonePresenter::resume(Seat seat, const BySeat<QString>& names) {
    begin(seat, names);
    m_state.isBusy = true;
    m_words.words(this, seat, [this](const Result<std::vector<OwnWords>>& words) {
        if (!words) {
            fail(words.error().code);
            return;
        }
        loaded(*words);
        m_words.draft(this, m_state.seat, kStepPlace, [this](const Result<std::string>& step) {
            m_state.isBusy = false;
            show(step ? stepNamed(*step) : AloneStep::StopSigns);
        });
    });
}

void AlonePresenter::loaded(const std::vector<OwnWords>& words) {
    m_state.words.clear();
    for (const auto& each : words) {
        m_state.words[each.kind] << QString::fromStdString(each.text);
    }
    m_state.areWordsOnPaper =
        std::any_of(words.begin(), words.end(), [](const OwnWords& each) { return each.onPaper; });
}

void AlonePresenter::show(AloneStep step) {
    m_state.step = step;
    m_state.problem.reset();
    if (isSeated()) {
        m_words.keepDraft(this, m_state.seat, kStepPlace, std::string(nameOf(step)),
                          [](const Result<void>&) {});
        const auto kind = kindOf(step);
        if (kind && !m_state.drafts.contains(*kind)) {
            m_words.draft(this, m_state.seat, draftPlace(step),
                          [this, kind](const Result<std::string>& text) {
                              if (!text || text->empty()) { return; }
                              m_state.drafts[*kind] = QString::fromStdString(*text);
                              Q_EMIT stateChanged();
                          });
        }
    }
    Q_EMIT stateChanged();
    if (step == AloneStep::Cards) { Q_EMIT cardsReached(); }
}

void AlonePresenter::readForWhom() {
    if (m_state.step == AloneStep::ForWhom) { show(AloneStep::Passphrase); }
}

Strength AlonePresenter::strengthOf(const Passphrase& passphrase) const {
    std::vector<std::string> known;
    for (const auto seat : kBothSeats) {
        if (!m_state.names[seat].isEmpty()) { known.push_back(m_state.names[seat].toStdString()); }
    }
    return inglenook::strengthOf(passphrase, known);
}

void AlonePresenter::choosePassphrase(Passphrase passphrase) {
    if (!strengthOf(passphrase).isEnough()) {
        fail(ErrorCode::PassphraseTooWeak);
        return;
    }
    m_first.emplace(std::move(passphrase));
    m_state.isDifferent = false;
    show(AloneStep::PassphraseOnceMore);
}

void AlonePresenter::repeatPassphrase(Passphrase passphrase) {
    if (!m_first || m_state.isBusy) { return; }
    if (!isSame(*m_first, passphrase)) {
        // Nothing was made yet, so a slip of the fingers costs nothing.
        m_state.isDifferent = true;
        Q_EMIT stateChanged();
        return;
    }
    const auto name = PersonName::from(m_state.names[m_state.seat].toStdString());
    if (!name) {
        fail(name.error().code);
        return;
    }
    m_state.isBusy = true;
    m_state.isDifferent = false;
    m_state.problem.reset();
    Q_EMIT stateChanged();
    m_seats.takeSeat(this, m_state.seat, *name, m_first->copy(), std::move(passphrase),
                     [this](const Result<void>& done) {
                         m_state.isBusy = false;
                         if (!done) {
                             fail(done.error().code);
                             return;
                         }
                         m_first.reset();
                         m_words.keepWords(this, m_state.seat, WordsKind::ReadFirstPage, {std::string()},
                                           [](const Result<void>&) {});
                         show(AloneStep::StopSigns);
                     });
}

void AlonePresenter::keepKind(WordsKind kind, const QStringList& texts, std::function<void()> then) {
    std::vector<std::string> kept;
    QStringList shown;
    for (const auto& text : texts) {
        const auto clean = text.simplified();
        if (clean.isEmpty() || shown.contains(clean)) { continue; }
        kept.push_back(clean.toStdString());
        shown << clean;
    }
    m_words.keepWords(this, m_state.seat, kind, kept,
                      [this, kind, shown, then = std::move(then)](const Result<void>& done) {
                          if (!done) {
                              fail(done.error().code);
                              return;
                          }
                          m_state.words[kind] = shown;
                          then();
                      });
}

void AlonePresenter::keep(const QStringList& texts) {
    const auto step = m_state.step;
    const auto kind = kindOf(step);
    if (!kind) { return; }
    keepKind(*kind, texts, [this, kind, step] {
        m_state.drafts[*kind].clear();
        m_words.keepDraft(this, m_state.seat, draftPlace(step), {}, [](const Result<void>&) {});
        next();
    });
}

void AlonePresenter::keepStopSigns(const QString& spoken, const QStringList& shown) {
    keepKind(WordsKind::StopSpoken, {spoken},
             [this, shown] { keepKind(WordsKind::StopShown, shown, [this] { next(); }); });
}

void AlonePresenter::type(const QString& text) {
    const auto kind = kindOf(m_state.step);
    if (!kind || !isSeated()) { return; }
    m_state.drafts[*kind] = text;
    m_words.keepDraft(this, m_state.seat, draftPlace(m_state.step), text.toStdString(),
                      [](const Result<void>&) {});
}

void AlonePresenter::next() {
    if (m_state.step == AloneStep::LookOver) { return; }
    show(static_cast<AloneStep>(static_cast<int>(m_state.step) + 1));
}

void AlonePresenter::skip() {
    if (isSeated()) { next(); }
}

void AlonePresenter::cardsDone() {
    if (m_state.step == AloneStep::Cards) { next(); }
}

void AlonePresenter::goBack() {
    if (m_state.isBusy || m_state.step == AloneStep::ForWhom || m_state.step == AloneStep::StopSigns) {
        return;
    }
    if (m_state.step == AloneStep::PassphraseOnceMore) { m_first.reset(); }
    m_state.isDifferent = false;
    show(static_cast<AloneStep>(static_cast<int>(m_state.step) - 1));
}

void AlonePresenter::goTo(AloneStep step) {
    if (isSeated() && step >= AloneStep::StopSigns) { show(step); }
}

void AlonePresenter::putWordsOnPaper(bool isOnPaper) {
    m_state.areWordsOnPaper = isOnPaper;
    m_words.tickWords(this, m_state.seat, isOnPaper, [this](const Result<void>& done) {
        if (!done) { fail(done.error().code); }
    });
    Q_EMIT stateChanged();
}

void AlonePresenter::seal() {
    if (m_state.step != AloneStep::LookOver) { return; }
    const auto seat = m_state.seat;
    m_words.keepDraft(this, seat, kStepPlace, {}, [](const Result<void>&) {});
    m_state = {};
    Q_EMIT stateChanged();
    Q_EMIT sealed(seat);
}

} // namespace inglenook::ui
