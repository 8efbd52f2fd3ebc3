// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_listening/talk_window.h"

#include "support/accessible_walk.h"
#include "support/weak_kdf.h"
#include "ui/control/choice_row.h"
#include "ui/help/help_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace inglenook::test {

using namespace ui;

namespace {

std::filesystem::path preparedFolder(CoupleAtTable& couple) {
    couple.together();
    couple.vault().lock();
    couple.vault().leave();
    return couple.folder();
}

void addRows(Rows& out, const std::string& prefix, Database& room) {
    std::vector<std::string> tables;
    {
        auto names = must(room.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"));
        while (must(names.step())) {
            tables.push_back(names.text(0));
        }
    }
    for (const auto& table : tables) {
        std::string columns;
        auto infos = must(room.prepare("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"));
        while (must(infos.step())) {
            columns += (columns.empty() ? "" : " || ' ' || ") + ("quote(\"" + infos.text(0) + "\")");
        }
        auto& found = out[prefix + table];
        auto rows = must(room.prepare("SELECT " + columns + " FROM \"" + table + "\""));
        while (must(rows.step())) {
            found.insert(rows.text(0));
        }
    }
}

} // namespace

TalkWindow::TalkWindow(Opening opening) : m_couple(opening) {
    addTodayPages(m_pages);
    addListeningPages(
        m_pages, [this] { return m_now; }, [](std::size_t) { return std::size_t(0); });
    addSettingsPage(m_pages);
    addHelpPage(m_pages);
    m_door = std::make_unique<Door>(preparedFolder(m_couple), realEntrance(clock(), weakKdf()));
    m_desk = std::make_unique<Desk>(*m_door, m_preferences);
    m_window = std::make_unique<MainWindow>(*m_desk, m_pages, [] { return std::chrono::milliseconds(0); });
    m_window->resize(1180, 780);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    settle();
}

ListeningPage& TalkWindow::page() {
    auto* page = m_window->findChild<ListeningPage*>();
    expects(page != nullptr, "the page of listening is built");
    return *page;
}

void TalkWindow::settle() {
    for (int i = 0; i < 8; ++i) { // each answer may ask the next question
        m_door->drain();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TalkWindow::sitDown(Seat seat) {
    m_door->sitDown(m_window.get(), seat, passphraseOf(seat), [](const Result<void>&) {});
    settle();
}

void TalkWindow::sitDownTogether() {
    sitDown(Seat::Circle);
    sitDown(Seat::Diamond);
    goToListening();
}

void TalkWindow::goToListening() {
    m_window->goTo(QLatin1String(pages::kListening));
    settle();
}

void TalkWindow::lock() {
    m_window->lockNow();
    settle();
}

void TalkWindow::key(int key, Qt::KeyboardModifiers modifiers) {
    auto* focus = QApplication::focusWidget();
    QTest::keyClick(focus == nullptr ? m_window.get() : focus, static_cast<Qt::Key>(key), modifiers);
    settle();
}

void TalkWindow::type(const QString& objectName, const QString& words) {
    for (auto* named : m_window->findChildren<QWidget*>(objectName)) {
        auto* edit = named->findChild<QLineEdit*>();
        QWidget* target = edit != nullptr ? static_cast<QWidget*>(edit) : named;
        if (!target->isVisible()) { continue; }
        target->setFocus();
        if (edit != nullptr) { edit->selectAll(); }
        QTest::keyClicks(target, words);
    }
    settle();
}

bool TalkWindow::digit(const char* event) {
    auto* button = m_window->findChild<QPushButton*>(QStringLiteral("step-") + QLatin1String(event));
    if (button == nullptr || !button->isVisible()) { return false; }
    const auto number = button->accessibleDescription().section(QLatin1Char(' '), -1).toInt();
    auto* screen = m_window->findChild<TalkScreen*>(QStringLiteral("talkScreen"));
    screen->setFocus();
    QTest::keyClick(screen, static_cast<Qt::Key>(Qt::Key_0 + number));
    settle();
    return true;
}

QAbstractButton* TalkWindow::buttonNamed(const QString& name) {
    for (auto* button : m_window->findChildren<QAbstractButton*>()) {
        auto* seen = QAccessible::queryAccessibleInterface(button);
        if (button->isVisible() && seen != nullptr && seen->text(QAccessible::Name) == name) {
            return button;
        }
    }
    return nullptr;
}

bool TalkWindow::press(const QString& name) {
    auto* button = buttonNamed(name);
    if (button == nullptr) { return false; }
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    settle();
    return true;
}

void TalkWindow::bothTap() {
    for (const auto* name : {"tap-circle", "tap-diamond"}) {
        auto* button = m_window->findChild<QPushButton*>(QLatin1String(name));
        if (button == nullptr || !button->isVisible()) { continue; }
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
}

void TalkWindow::begin(const QString& topic) {
    auto* who = m_window->findChild<ChoiceRow*>(QStringLiteral("whoBegins"));
    expects(who != nullptr, "the page before a talk is in view");
    who->setFocus();
    key(Qt::Key_1);
    if (topic.isEmpty()) {
        expects(press(fromFirstCard()), "a card is in view");
    } else {
        type(QStringLiteral("topicWords"), topic);
        key(Qt::Key_Return);
    }
    digit("ready");
    bothTap();
}

QString TalkWindow::fromFirstCard() { return QString::fromStdString(listening::cardOf("fc-02")->words); }

void TalkWindow::toSwap() {
    for (const auto* event : {"hand_over", "said_it_back", "yes_thats_it", "enough", "summed_up",
                              "yes_thats_it", "makes_sense", "skip", "only_to_be_heard"}) {
        expects(digit(event), event);
    }
}

void TalkWindow::toClosing() {
    toSwap();
    expects(digit("done"), "done");
}

QStringList TalkWindow::words() {
    QStringList found;
    walkAccessible(QAccessible::queryAccessibleInterface(m_window.get()), [&](QAccessibleInterface& each) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
            const auto text = each.text(kind);
            if (!text.isEmpty()) { found.append(text); }
        }
    });
    return found;
}

bool TalkWindow::shows(const QString& part) {
    const auto all = words();
    return std::any_of(all.begin(), all.end(), [&](const QString& one) { return one.contains(part); });
}

Rows TalkWindow::rows() {
    return store([](Sitting& sitting) {
        Rows out;
        for (const auto seat : kBothSeats) {
            if (sitting.isPresent(seat)) { addRows(out, nameOf(seat) + ".", sitting.own(seat)); }
        }
        if (sitting.shared() != nullptr) { addRows(out, "shared.", *sitting.shared()); }
        return out;
    });
}

Rows differenceOf(const Rows& before, const Rows& after) {
    Rows out;
    const auto add = [&out](const Rows& from, const Rows& without) {
        for (const auto& [table, rows] : from) {
            const auto found = without.find(table);
            std::vector<std::string> left;
            if (found == without.end()) {
                left.assign(rows.begin(), rows.end());
            } else {
                std::set_difference(rows.begin(), rows.end(), found->second.begin(), found->second.end(),
                                    std::back_inserter(left));
            }
            if (!left.empty()) { out[table].insert(left.begin(), left.end()); }
        }
    };
    add(after, before);
    add(before, after);
    return out;
}

std::string textOf(const Rows& rows) {
    std::string out;
    for (const auto& [table, found] : rows) {
        for (const auto& row : found) {
            out += table + ": " + row + "\n";
        }
    }
    return out;
}

} // namespace inglenook::test
