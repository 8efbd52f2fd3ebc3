// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/joint_presenter.h"

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

} // namespace

JointPresenter::JointPresenter(const Ports& ports, QObject* parent)
    : QObject(parent), m_ports(ports), m_round(ports.round, this), m_turn(ports.turn, this) {
    connect(&m_round, &RoundPresenter::stateChanged, this, [this] {
        if (m_state.step == JointStep::Looking && m_round.state().phase == RoundPhase::BothLooked) {
            openWords();
        }
    });
    connect(&m_round, &RoundPresenter::opened, this, [this] {
        m_state.overlaps.clear();
        for (const auto& line : m_round.state().overlaps) {
            m_state.overlaps.push_back({line.key, line.wording, false});
        }
        show(JointStep::Choose);
    });
    connect(&m_turn, &YesTurnPresenter::left, this, [this] {
        if (m_state.step == JointStep::YesTurns) { show(JointStep::StopSigns); }
    });
}

template <class T>
bool JointPresenter::isDone(const Result<T>& result) {
    m_state.isBusy = false;
    if (result) { return true; }
    fail(result.error().code);
    return false;
}

void JointPresenter::fail(ErrorCode code) {
    m_state.isBusy = false;
    m_state.problem = code;
    Q_EMIT stateChanged();
}

void JointPresenter::show(JointStep step) {
    m_state.step = step;
    m_state.problem.reset();
    Q_EMIT stateChanged();
}

void JointPresenter::begin(Seat first, const BySeat<QString>& names) {
    m_state = {};
    m_state.first = first;
    m_state.names = names;
    show(JointStep::SitDown);
}

void JointPresenter::beginBothHere(Seat first, const BySeat<QString>& names) {
    begin(first, names);
    show(JointStep::Looking);
    m_round.begin(first, RoundPresenter::FirstCurtain::Shown);
}

void JointPresenter::sitDown(Passphrase passphrase) {
    if (m_state.step != JointStep::SitDown || m_state.isBusy) { return; }
    m_state.isBusy = true;
    m_state.problem.reset();
    Q_EMIT stateChanged();
    m_ports.seats.sitDown(this, m_state.first, std::move(passphrase), [this](const Result<void>& done) {
        if (!isDone(done)) { return; }
        show(JointStep::Looking);
        m_round.begin(m_state.first, RoundPresenter::FirstCurtain::AlreadyOpen);
    });
}

void JointPresenter::openWords() {
    m_state.isBusy = true;
    m_ports.table.openWords(this, [this](const Result<BySeat<std::vector<OwnWords>>>& words) {
        if (!isDone(words)) { return; }
        for (const auto seat : kBothSeats) {
            m_state.words[seat].clear();
            for (const auto& each : (*words)[seat]) {
                m_state.words[seat][each.kind] << QString::fromStdString(each.text);
            }
        }
        show(JointStep::ReadAloud);
    });
}

void JointPresenter::goOn() {
    if (m_state.isBusy) { return; }
    switch (m_state.step) {
    case JointStep::ReadAloud:
        show(JointStep::WantKnown);
        return;
    case JointStep::WantKnown:
        if (m_round.state().phase == RoundPhase::Opened || m_round.state().phase == RoundPhase::TooSoon) {
            show(JointStep::Choose);
        } else if (m_round.state().phase == RoundPhase::BothLooked) {
            m_round.openTogether();
        }
        return;
    case JointStep::Choose:
        propose();
        return;
    case JointStep::Settling:
        keepSettling();
        return;
    case JointStep::StopSigns:
        startTurns();
        return;
    case JointStep::YesTurns:
        if (m_turn.state().phase == TurnPhase::Outcome) { loadPage(PageKind::Agreement); }
        return;
    case JointStep::SitDown:
    case JointStep::Looking:
    case JointStep::Paper:
        return;
    }
}

void JointPresenter::goOnWithoutRound() {
    if (m_state.step == JointStep::Looking && !m_state.isBusy) { openWords(); }
}

void JointPresenter::goBack() {
    if (m_state.isBusy) { return; }
    switch (m_state.step) {
    case JointStep::WantKnown:
        show(JointStep::ReadAloud);
        return;
    case JointStep::Choose:
        show(JointStep::WantKnown);
        return;
    case JointStep::Settling:
        show(JointStep::Choose);
        return;
    case JointStep::StopSigns:
        show(m_lines.empty() ? JointStep::Choose : JointStep::Settling);
        return;
    case JointStep::YesTurns:
        m_turn.leave();
        return;
    case JointStep::Paper:
        backFromPaper();
        return;
    case JointStep::SitDown:
    case JointStep::Looking:
    case JointStep::ReadAloud:
        return;
    }
}

void JointPresenter::chooseLine(std::size_t overlap, bool isChosen) {
    if (overlap >= m_state.overlaps.size()) { return; }
    const auto chosen = std::count_if(m_state.overlaps.begin(), m_state.overlaps.end(),
                                      [](const OverlapLine& line) { return line.isChosen; });
    auto& line = m_state.overlaps[overlap];
    m_state.isPageFull = isChosen && !line.isChosen && static_cast<std::size_t>(chosen) >= kMostLines;
    if (!m_state.isPageFull) { line.isChosen = isChosen; }
    Q_EMIT stateChanged();
}

void JointPresenter::propose() {
    std::vector<StanceKey> chosen;
    for (const auto& line : m_state.overlaps) {
        if (line.isChosen) { chosen.push_back(line.key); }
    }
    if (chosen.empty()) {
        // A page without lines is a good page too: signals, strengths, questions.
        m_lines.clear();
        show(JointStep::StopSigns);
        return;
    }
    m_state.isBusy = true;
    m_ports.table.propose(this, chosen, [this](const Result<Proposed>& proposed) {
        if (!isDone(proposed)) { return; }
        m_lines = proposed->lines;
        m_state.notOverlapping = inQt(proposed->notOverlapping);
        m_state.closedForNow = inQt(proposed->closedForNow);
        show(JointStep::Settling);
    });
}

void JointPresenter::chooseSettling(bool settlesOvernight) {
    m_state.settlesOvernight = settlesOvernight;
    Q_EMIT stateChanged();
}

void JointPresenter::chooseReviewDays(int days) {
    m_state.reviewDays = days;
    Q_EMIT stateChanged();
}

void JointPresenter::keepSettling() {
    // Left open it settles overnight: the slower of the two.
    m_state.isBusy = true;
    m_ports.table.chooseSettling(this, m_state.settlesOvernight.value_or(true), m_state.reviewDays,
                                 [this](const Result<void>& done) {
                                     if (isDone(done)) { show(JointStep::StopSigns); }
                                 });
}

void JointPresenter::knowSigns(Seat seat) {
    if (m_state.step != JointStep::StopSigns || m_state.isBusy || m_state.knowsSigns[seat]) { return; }
    m_state.knowsSigns[seat] = true;
    if (!m_state.knowsSigns[otherOf(seat)]) {
        Q_EMIT stateChanged();
        return;
    }
    m_state.isBusy = true;
    m_ports.table.sealSignalsKnown(this, [this](const Result<void>& done) {
        if (!isDone(done)) {
            m_state.knowsSigns = {};
            return;
        }
        startTurns();
    });
}

void JointPresenter::startTurns() {
    if (m_lines.empty()) {
        loadPage(PageKind::Agreement);
        return;
    }
    show(JointStep::YesTurns);
    m_turn.begin(YesTurn::Kind::Proposals, m_lines, m_state.first);
}

void JointPresenter::drawCurtain() {
    const auto turn = m_turn.state().phase;
    if (m_state.step == JointStep::YesTurns && turn != TurnPhase::Outcome && turn != TurnPhase::Idle) {
        m_turn.leave();
    } else if (m_state.step == JointStep::Looking && m_round.state().phase == RoundPhase::Preview) {
        m_round.begin(m_state.first, RoundPresenter::FirstCurtain::Shown);
    }
}

void JointPresenter::showTalkPage() {
    if (m_state.step == JointStep::SitDown || m_state.step == JointStep::Looking) { return; }
    loadPage(PageKind::ToTalkAbout);
}

void JointPresenter::loadPage(PageKind kind) {
    if (m_state.step != JointStep::Paper) { m_beforePaper = m_state.step; }
    m_state.isBusy = true;
    m_state.pageKind = kind;
    m_ports.table.page(this, kind, [this](const Result<paper::Document>& page) {
        if (!isDone(page)) { return; }
        m_state.page = *page;
        show(JointStep::Paper);
    });
}

void JointPresenter::backFromPaper() {
    m_state.page.reset();
    show(m_beforePaper);
}

void JointPresenter::paperLeft() {
    if (m_state.pageKind != PageKind::Agreement) { return; }
    m_ports.table.keepEdition(this, [this](const Result<void>& done) {
        if (!isDone(done)) { return; }
        Q_EMIT stateChanged();
    });
}

} // namespace inglenook::ui
