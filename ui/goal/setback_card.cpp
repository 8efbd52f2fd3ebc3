// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/setback_card.h"

#include "ui/bridge/utf8.h"
#include "ui/control/text.h"

#include <array>

namespace inglenook::ui {

QStringList setbackQuestions() {
    return {SetbackCard::tr("What happened, as a camera would have seen it?"),
            SetbackCard::tr("What was different?"), SetbackCard::tr("What did our bodies tell us?"),
            SetbackCard::tr("What may we try?")};
}

SetbackCard::SetbackCard(const Setback& note, const std::map<EntryId, std::string>& names, QWidget* parent)
    : Card({}, Card::Kind::Plain, parent) {
    const auto about = note.about ? names.find(*note.about) : names.end();
    // What a line or a goal was called goes with it: then nothing stands here.
    const QString title =
        about == names.end() ? tr("A hard time") : tr("About: %1").arg(fromUtf8(about->second));
    setAccessibleName(title);
    add(new Text(title, TextRole::Heading));
    const std::array<const std::string*, 4> parts = {&note.happened, &note.different, &note.bodyTold,
                                                     &note.mayTry};
    const auto questions = setbackQuestions();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts.at(i)->empty()) { continue; }
        add(new Text(questions.at(static_cast<qsizetype>(i)), TextRole::Label))->setTone(Tone::Quiet);
        add(new Text(fromUtf8(*parts.at(i)), TextRole::Body));
    }
    if (!note.helped.empty()) {
        add(new Text(tr("What helped: %1").arg(fromUtf8(note.helped)), TextRole::Muted));
    }
}

} // namespace inglenook::ui
