// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/asked_words.h"

#include <QStringList>

#include <algorithm>

namespace inglenook::ui {

namespace {
constexpr int kTextsOfOne = 4;

auto at(auto& asked, const LineId& line) {
    return std::find_if(asked.begin(), asked.end(), [&](const auto& each) { return each.line == line; });
}
} // namespace

void AskedWords::ask(Seat by, const LineView& line) {
    std::erase_if(m_asked, [](const AskedForWords& each) { return !each.isTyped; });
    if (at(m_asked, line.id) == m_asked.end()) {
        m_asked.push_back({by, line.id, line.state, false, {}, {}});
    }
    m_focus = line.id;
}

void AskedWords::type(const LineId& line, const QString& until, const QString& wouldHelp) {
    const auto asked = at(m_asked, line);
    if (asked == m_asked.end()) { return; }
    asked->isTyped = true;
    asked->until = until;
    asked->wouldHelp = wouldHelp;
}

void AskedWords::close(const LineId& line) {
    std::erase_if(m_asked, [&](const AskedForWords& each) { return each.line == line; });
}

bool AskedWords::forgetOthers(const std::vector<LineView>& lines) {
    return std::erase_if(m_asked, [&](const AskedForWords& each) {
               const bool isOnItsWay = each.line == m_focus;
               return !isOnItsWay && std::none_of(lines.begin(), lines.end(), [&](const LineView& line) {
                   return line.id == each.line && line.state == LineState::Resting;
               });
           }) > 0;
}

const AskedForWords* AskedWords::of(const LineId& line) const {
    const auto asked = at(m_asked, line);
    return asked == m_asked.end() ? nullptr : &*asked;
}

const LineView* AskedWords::takeFocus(const std::vector<LineView>& lines) {
    const auto line = std::find_if(lines.begin(), lines.end(), [this](const LineView& each) {
        return each.id == m_focus && each.state == LineState::Resting;
    });
    if (line == lines.end()) { return nullptr; }
    m_focus.reset();
    return &*line;
}

QStringList AskedWords::draft() const {
    QStringList texts;
    for (const auto& each : m_asked) {
        if (!each.isTyped) { continue; }
        texts << QString::fromStdString(each.line.hex()) << QString::number(each.by == Seat::Diamond ? 1 : 0)
              << each.until << each.wouldHelp;
    }
    return texts;
}

void AskedWords::takeUp(const QStringList& draft) {
    for (qsizetype i = 0; i + kTextsOfOne <= draft.size(); i += kTextsOfOne) {
        const auto line = LineId::fromHex(draft.at(i).toStdString());
        if (!line || of(*line) != nullptr) { continue; }
        const Seat by = draft.at(i + 1) == QChar(u'1') ? Seat::Diamond : Seat::Circle;
        m_asked.push_back({by, *line, LineState::Resting, true, draft.at(i + 2), draft.at(i + 3)});
    }
}

} // namespace inglenook::ui
