// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/alone_steps.h"

#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/chip.h"
#include "ui/control/field.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/text.h"
#include "ui/evening/chip_choice.h"
#include "ui/evening/evening_text.h"
#include "ui/evening/two_cards.h"
#include "ui/turn/turn_text.h"

#include "secret/word_offer.h"

namespace inglenook::ui {
namespace {

constexpr int kThree = 3;

QStringList kept(const AloneState& state, WordsKind kind) {
    const auto found = state.words.find(kind);
    return found == state.words.end() ? QStringList() : found->second;
}

QString draftOf(const AloneState& state, WordsKind kind) {
    const auto found = state.drafts.find(kind);
    return found == state.drafts.end() ? QString() : found->second;
}

QString otherName(const AloneState& state) {
    const auto name = state.names[otherOf(state.seat)];
    return name.isEmpty() ? nameOfEmptySeat() : name;
}

} // namespace

AloneStepPage::AloneStepPage(AlonePresenter& alone, AloneStep step, QWidget* parent)
    : StepPage(textOf(step, otherName(alone.state())).title, textOf(step, otherName(alone.state())).subtitle,
               parent),
      m_alone(alone) {
    connect(this, &StepPage::back, this, [this] { m_alone.goBack(); });
    connect(this, &StepPage::skipped, this, [this] { m_alone.skip(); });
}

void AloneStepPage::render() { setProblem(m_alone.state().problem); }

ForWhomPage::ForWhomPage(AlonePresenter& presenter, QWidget* parent)
    : AloneStepPage(presenter, AloneStep::ForWhom, parent) {
    putText(forWhomText());
    // Two buttons of the same kind and size: neither is the expected one.
    auto* notNow = new Button(tr("Not for me now"), Button::Kind::Secondary);
    auto* goOn = new Button(tr("Go on"), Button::Kind::Secondary);
    notNow->setObjectName(QStringLiteral("second"));
    goOn->setObjectName(QStringLiteral("first"));
    auto* columns = put(new Columns);
    constexpr double kLeastEm = 12;
    columns->addColumn(goOn, 1, kLeastEm);
    columns->addColumn(notNow, 1, kLeastEm);
    focusNothing();
    onDigit([goOn, notNow](int digit) {
        if (digit == 1) { goOn->click(); }
        if (digit == 2) { notNow->click(); }
    });
    connect(goOn, &QPushButton::clicked, this, [this] { alone().readForWhom(); });
    connect(notNow, &QPushButton::clicked, this, &ForWhomPage::notForMeNow);
}

PassphrasePage::PassphrasePage(AlonePresenter& presenter, QWidget* parent)
    : AloneStepPage(presenter, presenter.state().step, parent),
      m_isOnceMore(presenter.state().step == AloneStep::PassphraseOnceMore) {
    auto* card = put(new Card);
    if (!m_isOnceMore) {
        card->add(new Text(tr("Five words for you"), TextRole::Label));
        m_words = card->add(new Text({}, TextRole::Title));
        m_words->setObjectName(QStringLiteral("offeredWords"));
        auto* other = new Button(tr("Other words"), Button::Kind::Quiet);
        putSmall(card->body(), other);
        connect(other, &QPushButton::clicked, this, &PassphrasePage::offer);
        offer();
    }
    m_field = card->add(new PassphraseField(m_isOnceMore ? tr("The same words once more")
                                                         : tr("Type these words, or your own")));
    m_field->setObjectName(QStringLiteral("passphrase"));
    if (!m_isOnceMore) {
        card->add(new Text(tr("You may write them on paper and keep the paper away from the laptop."),
                           TextRole::Muted));
        connect(m_field, &PassphraseField::edited, this, &PassphrasePage::tellStrength);
    }
    addBack();
    addNext(m_isOnceMore ? tr("Try the lock") : tr("Next"));
    connect(m_field, &PassphraseField::finished, this, &PassphrasePage::take);
    connect(this, &StepPage::next, this, &PassphrasePage::take);
    setFirstFocus(m_field->edit());
}

void PassphrasePage::offer() {
    const WordOffer words;
    QString sentence;
    for (std::size_t i = 0; i < WordOffer::kWords; ++i) {
        sentence += fromUtf8(words.word(i)) + QLatin1Char(' ');
    }
    m_words->setText(sentence.trimmed());
}

void PassphrasePage::tellStrength() {
    const auto typed = m_field->passphrase();
    m_field->setNote(typed ? strengthSentence(alone().strengthOf(*typed).word) : QString());
}

void PassphrasePage::take() {
    if (alone().state().isBusy) { return; }
    auto typed = m_field->passphrase();
    if (!typed) {
        setProblem(typed.error().code);
        return;
    }
    if (m_isOnceMore) {
        alone().repeatPassphrase(std::move(*typed));
    } else {
        alone().choosePassphrase(std::move(*typed));
    }
}

void PassphrasePage::render() {
    AloneStepPage::render();
    const auto& state = alone().state();
    setBusy(state.isBusy, waitText());
    if (state.isDifferent) {
        m_field->setNote(
            tr("These are other words than before. Nothing is lost. Type them once more, or go back and "
               "choose anew."));
        m_field->clear();
        m_field->edit()->setFocus(Qt::OtherFocusReason);
    }
}

StopSignsPage::StopSignsPage(AlonePresenter& presenter, QWidget* parent)
    : AloneStepPage(presenter, AloneStep::StopSigns, parent) {
    const auto& state = presenter.state();
    auto* spoken = put(new Card(tr("With a word")));
    m_spoken = spoken->add(new Field(tr("A word that means stop")));
    m_spoken->setMaxLength(60);
    const auto words = kept(state, WordsKind::StopSpoken);
    m_spoken->setText(words.isEmpty() ? tr("stop") : words.first());
    auto* shown = put(new Card(tr("Without words")));
    shown->add(new Text(
        tr("Something you hold falls, and that means stop. It works when you have no strength at all."),
        TextRole::Muted));
    m_shown = shown->add(new ChipChoice(tr("A sign without words"), stopSignsWithoutWords(), kThree));
    m_shown->setOwnLabel(tr("A sign of your own"));
    m_shown->setMostNote(tr("Three signs are plenty."));
    m_shown->setChosen(kept(state, WordsKind::StopShown));
    addSkip(tr("Skip for now"));
    addNext(tr("Next"));
    setFirstFocus(m_shown->firstControl());
    onDigit([this](int digit) { m_shown->press(digit); });
    const auto keep = [this] { alone().keepStopSigns(m_spoken->text(), m_shown->chosen()); };
    connect(this, &StepPage::next, this, keep);
    connect(m_shown, &ChipChoice::finished, this, keep);
    connect(m_spoken, &Field::finished, this,
            [this] { m_shown->firstControl()->setFocus(Qt::TabFocusReason); });
}

OfferedWordsPage::OfferedWordsPage(AlonePresenter& presenter, const QStringList& offered, QWidget* parent)
    : AloneStepPage(presenter, presenter.state().step, parent) {
    const auto& state = presenter.state();
    const auto kind = AlonePresenter::kindOf(state.step).value_or(WordsKind::Matters);
    auto* card = put(new Card);
    m_chips = card->add(new ChipChoice(textOf(state.step, otherName(state)).title, offered, kThree));
    m_chips->setOwnLabel(tr("Something else, in your words"));
    m_chips->setMostNote(tr("Three fit on the page. Untick one first."));
    m_chips->setChosen(kept(state, kind));
    m_chips->setOwnText(draftOf(state, kind));
    addBack();
    addSkip(tr("Skip"));
    addNext(tr("Next"));
    setFirstFocus(m_chips->firstControl());
    onDigit([this](int digit) { m_chips->press(digit); });
    const auto keep = [this] { alone().keep(m_chips->chosen()); };
    connect(this, &StepPage::next, this, keep);
    connect(m_chips, &ChipChoice::finished, this, keep);
    connect(m_chips, &ChipChoice::typed, this, [this](const QString& text) { alone().type(text); });
}

void OfferedWordsPage::render() {
    AloneStepPage::render();
    const auto kind = AlonePresenter::kindOf(alone().state().step);
    if (kind) { m_chips->setOwnText(draftOf(alone().state(), *kind)); }
}

OneThingPage::OneThingPage(AlonePresenter& presenter, const QString& label, QWidget* parent)
    : AloneStepPage(presenter, presenter.state().step, parent) {
    auto* card = put(new Card);
    m_field = card->add(new Field(label));
    m_field->setMaxLength(200);
    m_field->setNote(tr("One sentence is enough. Enter goes on."));
    const auto kind = AlonePresenter::kindOf(presenter.state().step).value_or(WordsKind::WantKnown);
    m_known = kept(presenter.state(), kind).join(QLatin1Char(' '));
    m_field->setText(m_known);
    addBack();
    addSkip(tr("Skip"));
    addNext(tr("Next"));
    setFirstFocus(m_field->edit());
    const auto keep = [this] { alone().keep({m_field->text()}); };
    connect(this, &StepPage::next, this, keep);
    connect(m_field, &Field::finished, this, keep);
    connect(m_field, &Field::edited, this, [this](const QString& text) { alone().type(text); });
    render();
}

void OneThingPage::render() {
    AloneStepPage::render();
    const auto kind = AlonePresenter::kindOf(alone().state().step);
    const auto draft = kind ? draftOf(alone().state(), *kind) : QString();
    if (!draft.isEmpty() && m_field->text() != draft) { m_field->setText(draft); }
}

LookOverPage::LookOverPage(AlonePresenter& presenter, const StancePresenter& cards, QWidget* parent)
    : AloneStepPage(presenter, AloneStep::LookOver, parent) {
    auto* onPaper = new Chip(tr("My words may stand on our page"));
    onPaper->setObjectName(QStringLiteral("wordsOnPaper"));
    onPaper->setChecked(presenter.state().areWordsOnPaper);
    auto* paper = put(new Card);
    putSmall(paper->body(), onPaper);
    paper->add(new Text(
        tr("What matters, good things, what you want known and your question. Only after you both opened "
           "them."),
        TextRole::Muted));
    connect(onPaper, &QCheckBox::toggled, this, [this](bool isOn) { alone().putWordsOnPaper(isOn); });
    onDigit([onPaper](int digit) {
        if (digit == 1) { onPaper->toggle(); }
    });
    addWords(WordsKind::StopSpoken, AloneStep::StopSigns);
    addWords(WordsKind::StopShown, AloneStep::StopSigns);
    addWords(WordsKind::Matters, AloneStep::Matters);
    addWords(WordsKind::StrengthOfOther, AloneStep::Strengths);
    addAnswers(cards);
    addWords(WordsKind::WantKnown, AloneStep::Known);
    addWords(WordsKind::Question, AloneStep::Question);
    addBack();
    auto* notMe = addQuiet(tr("That wasn’t me"));
    notMe->setAccessibleDescription(tr("Takes back the answers to the cards, unseen"));
    connect(notMe, &QPushButton::clicked, this, &LookOverPage::wasNotMe);
    addNext(tr("Seal it"));
    focusNothing();
    connect(this, &StepPage::next, this, [this] { alone().seal(); });
}

void LookOverPage::addWords(WordsKind kind, AloneStep step) {
    const auto words = kept(alone().state(), kind);
    if (words.isEmpty()) { return; }
    auto* card = put(new Card(wordsKindName(kind, otherName(alone().state()))));
    card->add(new Text(words.join(QStringLiteral(", "))));
    auto* change = new Button(tr("Change"), Button::Kind::Quiet);
    putSmall(card->body(), change);
    change->setSubject(wordsKindName(kind, otherName(alone().state())));
    connect(change, &QPushButton::clicked, this, [this, step] { alone().goTo(step); });
}

void LookOverPage::addAnswers(const StancePresenter& cards) {
    const auto answers = cards.answered();
    if (answers.empty()) { return; }
    auto* card = put(new Card(tr("Your cards")));
    for (const auto& answer : answers) {
        const auto said = answer.only.isEmpty() ? wordOf(answer.stance) : onlyPhrase(answer.only);
        auto* change = new Button(QStringLiteral("%1: %2").arg(answer.wording, said), Button::Kind::Quiet);
        putSmall(card->body(), change);
        connect(change, &QPushButton::clicked, this,
                [this, activity = answer.key.activity] { Q_EMIT cardAsked(activity); });
    }
}

} // namespace inglenook::ui
