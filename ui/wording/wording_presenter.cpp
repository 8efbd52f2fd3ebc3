// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording_presenter.h"

#include "ui/bridge/utf8.h"

namespace inglenook::ui {

namespace {

struct Loaded {
    WordingChoice choice;
    std::vector<std::string> allowed;
};

Result<Loaded> load(House& house) {
    auto* alone = house.alone();
    if (alone == nullptr) { return Loaded{}; }
    WordingStore store(*alone, alone->seat());
    auto choice = store.choice();
    if (!choice) { return passOn(choice); }
    auto allowed = store.allowed();
    if (!allowed) { return passOn(allowed); }
    return Loaded{*choice, std::move(*allowed)};
}

} // namespace

WordingPresenter::WordingPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::presenceChanged, this, &WordingPresenter::refresh);
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::Settings) { refresh(); }
    });
    refresh();
}

void WordingPresenter::refresh() {
    m_isLoaded = false; // one person's choice is never the other's, not for a moment
    m_choice = {};
    m_allowed.clear();
    if (m_door.presence().isLocked()) {
        Q_EMIT stateChanged();
        return;
    }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<Loaded> loaded) {
            if (!loaded) { return; }
            m_isLoaded = true;
            m_choice = loaded->choice;
            m_allowed = std::move(loaded->allowed);
            Q_EMIT stateChanged();
        });
}

bool WordingPresenter::isOn(WordingPlace place) const {
    if (!m_isLoaded || m_choice.mode == WordingMode::Off) { return false; }
    return place != WordingPlace::Journal || m_choice.alsoInJournal;
}

QList<TextMark> WordingPresenter::marks(const QString& text, WordingPlace place,
                                        const std::set<std::string>& dismissed) const {
    QList<TextMark> out;
    if (!m_isLoaded) { return out; }
    WordingAsk ask{place, m_choice.mode, m_choice.alsoInJournal, m_allowed};
    ask.allowed.insert(ask.allowed.end(), dismissed.begin(), dismissed.end());
    const auto utf8 = toUtf8(text);
    const std::string_view all = utf8;
    for (const auto& mark : WordingRules::builtIn().marks(all, ask)) {
        const auto words = all.substr(mark.span.begin, mark.span.length());
        out.append({static_cast<qsizetype>(utf16Length(all.substr(0, mark.span.begin))),
                    static_cast<qsizetype>(utf16Length(words)), fromUtf8(words), mark.rule});
    }
    return out;
}

template <class Job>
void WordingPresenter::change(Job job) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            auto* alone = house.alone();
            if (alone == nullptr) { return fail(ErrorCode::NotPresent, "wording"); }
            return job(WordingStore(*alone, alone->seat()));
        },
        [this](const Result<void>& result) {
            if (!result) { Q_EMIT failed(result.error().code); }
        });
}

void WordingPresenter::choose(const WordingChoice& choice) {
    change([choice](WordingStore store) { return store.choose(choice); });
}

void WordingPresenter::allow(const QString& words) {
    change([words = toUtf8(words)](WordingStore store) { return store.allow(words); });
}

void WordingPresenter::forget(const std::string& words) {
    change([words](WordingStore store) { return store.forget(words); });
}

} // namespace inglenook::ui
