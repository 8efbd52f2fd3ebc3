// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/round_presenter.h"

namespace inglenook::ui {
namespace {

PreviewLine previewOf(const RoundLine& line) {
    PreviewLine preview;
    preview.key = line.key;
    preview.wording = QString::fromStdString(line.wording);
    preview.stance = line.stance;
    for (const auto& condition : line.conditions) {
        preview.conditions << QString::fromStdString(condition);
    }
    return preview;
}

} // namespace

RoundPresenter::RoundPresenter(RoundPort& port, QObject* parent) : QObject(parent), m_port(port) {}

void RoundPresenter::fail(ErrorCode code) {
    m_state.isBusy = false;
    m_state.problem = code;
    Q_EMIT stateChanged();
}

void RoundPresenter::begin(Seat first, FirstCurtain curtain) {
    m_state = {};
    m_state.at = first;
    m_first = first;
    m_leftOut = {};
    m_port.opensOn(this, [this, curtain](const Result<std::optional<Day>>& day) {
        if (!day) {
            fail(day.error().code);
            return;
        }
        m_state.opensOn = *day;
        m_state.phase = day->has_value() ? RoundPhase::TooSoon : RoundPhase::Curtain;
        if (m_state.phase == RoundPhase::Curtain && curtain == FirstCurtain::AlreadyOpen) {
            showPreview();
            return;
        }
        Q_EMIT stateChanged();
    });
}

void RoundPresenter::openCurtain() {
    if (m_state.phase == RoundPhase::Curtain) { showPreview(); }
}

void RoundPresenter::showPreview() {
    m_port.preview(this, m_state.at, [this](const Result<std::vector<RoundLine>>& lines) {
        if (!lines) {
            fail(lines.error().code);
            return;
        }
        m_state.phase = RoundPhase::Preview;
        m_state.lines.clear();
        for (const auto& line : *lines) {
            m_state.lines.push_back(previewOf(line));
        }
        Q_EMIT stateChanged();
    });
}

void RoundPresenter::leaveOut(std::size_t line, bool isLeftOut) {
    if (m_state.phase != RoundPhase::Preview || line >= m_state.lines.size()) { return; }
    m_state.lines[line].isLeftOut = isLeftOut;
    Q_EMIT stateChanged();
}

void RoundPresenter::doneLooking() {
    if (m_state.phase != RoundPhase::Preview) { return; }
    for (const auto& line : m_state.lines) {
        if (line.isLeftOut) { m_leftOut[m_state.at].insert(line.key); }
    }
    m_state.lines.clear();
    if (m_state.at == m_first) {
        m_state.at = otherOf(m_first);
        m_state.phase = RoundPhase::Curtain;
    } else {
        m_state.phase = RoundPhase::BothLooked;
    }
    Q_EMIT stateChanged();
}

void RoundPresenter::openTogether() {
    if (m_state.phase != RoundPhase::BothLooked || m_state.isBusy) { return; }
    m_state.isBusy = true;
    m_port.open(this, m_leftOut, [this](const Result<std::vector<RoundLine>>& overlaps) {
        if (!overlaps) {
            fail(overlaps.error().code);
            return;
        }
        m_state.isBusy = false;
        m_state.phase = RoundPhase::Opened;
        m_state.overlaps.clear();
        for (const auto& line : *overlaps) {
            m_state.overlaps.push_back(previewOf(line));
        }
        Q_EMIT stateChanged();
        Q_EMIT opened();
    });
}

} // namespace inglenook::ui
