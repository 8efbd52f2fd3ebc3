// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/yes_turn_presenter.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

QStringList inQt(const std::vector<std::string>& texts) {
    QStringList list;
    for (const auto& text : texts) {
        list << QString::fromStdString(text);
    }
    return list;
}

TurnLine lineOf(const YesItem& item) {
    TurnLine line;
    line.line = item.line;
    line.wording = QString::fromStdString(item.wording);
    line.conditions = inQt(item.conditions);
    line.ownMarks = inQt(item.ownMarks);
    line.level = item.level;
    line.review = item.review;
    line.isSecondLook = item.isSecondLook;
    line.isFolded = item.isFolded;
    return line;
}

} // namespace

YesTurnPresenter::YesTurnPresenter(TurnPort& port, QObject* parent) : QObject(parent), m_port(port) {}

void YesTurnPresenter::fail(ErrorCode code) {
    m_state.isBusy = false;
    m_state.problem = code;
    Q_EMIT stateChanged();
}

void YesTurnPresenter::begin(YesTurn::Kind kind, const std::vector<LineId>& chosen, Seat first) {
    m_state = {};
    m_state.kind = kind;
    m_state.isBusy = true;
    m_hasSealed = {};
    m_port.begin(
        this, kind, chosen,
        [this, first, isAboutAll = chosen.empty()](const Result<BySeat<std::vector<YesItem>>>& pages) {
            // Without chosen lines "not found" says that there is none to go through, and is nobody's
            // mistake.
            const bool isNothing = !pages && isAboutAll && pages.error().code == ErrorCode::NotFound;
            if (!pages && !isNothing) {
                fail(pages.error().code);
                return;
            }
            m_pages = isNothing ? BySeat<std::vector<YesItem>>() : *pages;
            m_state.isBusy = false;
            if (m_pages[Seat::Circle].empty() && m_pages[Seat::Diamond].empty()) {
                m_state.phase = TurnPhase::Nothing;
                Q_EMIT stateChanged();
                return;
            }
            handTo(first);
        });
}

void YesTurnPresenter::handTo(Seat seat) {
    m_state.phase = TurnPhase::Curtain;
    m_state.at = seat;
    m_state.lines.clear();
    m_state.problem.reset();
    Q_EMIT stateChanged();
}

void YesTurnPresenter::openCurtain() {
    if (m_state.phase != TurnPhase::Curtain) { return; }
    m_state.phase = TurnPhase::Answering;
    m_state.lines.clear();
    for (const auto& item : m_pages[m_state.at]) {
        m_state.lines.push_back(lineOf(item));
    }
    Q_EMIT stateChanged();
}

void YesTurnPresenter::answer(std::size_t line, YesAnswer answer) {
    if (line >= m_state.lines.size() || m_state.isBusy) { return; }
    m_state.lines[line].answer = answer;
    Q_EMIT stateChanged();
}

void YesTurnPresenter::clearAnswer(std::size_t line) {
    if (line >= m_state.lines.size() || m_state.isBusy) { return; }
    m_state.lines[line].answer.reset();
    Q_EMIT stateChanged();
}

void YesTurnPresenter::tickForPaper(std::size_t line, bool isTicked) {
    if (line >= m_state.lines.size() || m_state.isBusy) { return; }
    m_state.lines[line].isOnPaper = isTicked;
    Q_EMIT stateChanged();
}

void YesTurnPresenter::tickAllForPaper(bool isTicked) {
    if (m_state.isBusy) { return; }
    // A folded line stays as it is: what its reader did not look at gets no tick either.
    for (auto& line : m_state.lines) {
        if (!line.isFolded) { line.isOnPaper = isTicked; }
    }
    Q_EMIT stateChanged();
}

void YesTurnPresenter::unfold(std::size_t line) {
    if (line >= m_state.lines.size()) { return; }
    m_state.lines[line].isFolded = false;
    Q_EMIT stateChanged();
}

void YesTurnPresenter::seal(Passphrase passphrase) {
    if (m_state.phase != TurnPhase::Answering || m_state.isBusy) { return; }
    std::map<LineId, YesAnswer> answers;
    std::set<LineId> onPaper;
    for (const auto& line : m_state.lines) {
        answers[line.line] = line.answer.value_or(YesAnswer::ForTheSession);
        if (line.isOnPaper) { onPaper.insert(line.line); }
    }
    m_state.isBusy = true;
    m_state.problem.reset();
    Q_EMIT stateChanged();
    m_port.seal(this, m_state.at, std::move(passphrase), std::move(answers), std::move(onPaper),
                [this](const Result<void>& done) { sealed(done); });
}

void YesTurnPresenter::sealed(const Result<void>& done) {
    if (!done) {
        fail(done.error().code);
        return;
    }
    m_state.isBusy = false;
    m_hasSealed[m_state.at] = true;
    m_state.lines.clear();
    const auto other = otherOf(m_state.at);
    if (!m_hasSealed[other]) {
        handTo(other);
        return;
    }
    m_state.phase = TurnPhase::BothDone;
    Q_EMIT stateChanged();
}

void YesTurnPresenter::undo(Seat seat) {
    if (!m_hasSealed[seat] || m_state.phase == TurnPhase::Outcome || m_state.isBusy) { return; }
    m_port.undo(this, seat, [this, seat](const Result<void>& done) {
        if (!done) {
            fail(done.error().code);
            return;
        }
        m_hasSealed[seat] = false;
        handTo(seat);
    });
}

void YesTurnPresenter::finish() {
    if (m_state.phase != TurnPhase::BothDone || m_state.isBusy) { return; }
    m_state.isBusy = true;
    m_port.finish(this, [this](const Result<TurnPort::Outcomes>& outcomes) {
        if (!outcomes) {
            fail(outcomes.error().code);
            return;
        }
        m_state.isBusy = false;
        m_state.phase = TurnPhase::Outcome;
        m_state.outcomes.clear();
        for (const auto& [id, outcome] : *outcomes) {
            const auto& page = m_pages[m_state.at];
            const auto item = std::find_if(page.begin(), page.end(),
                                           [&, line = id](const YesItem& each) { return each.line == line; });
            if (item == page.end()) { continue; }
            m_state.outcomes.push_back(
                {id, QString::fromStdString(item->wording), inQt(item->conditions), outcome});
        }
        Q_EMIT stateChanged();
        Q_EMIT finished();
    });
}

void YesTurnPresenter::leave() {
    m_port.abandon();
    m_state = {};
    m_hasSealed = {};
    m_pages = {};
    Q_EMIT stateChanged();
    Q_EMIT left();
}

} // namespace inglenook::ui
