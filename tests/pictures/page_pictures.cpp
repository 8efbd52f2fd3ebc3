// SPDX-License-Identifier: GPL-3.0-or-later
// page_pictures FOLDER: the real window with every page of the program over a vault of Ana and Ben, as PNG
// files.
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"
#include "ui/app/page_list.h"
#include "ui/bridge/utf8.h"
#include "ui/control/field.h"
#include "ui/library/library_list.h"
#include "ui/settings/look.h"
#include "ui/shell/main_window.h"
#include "ui/wording/wording_lens.h"

#include "sample/sample.h"

#include <QApplication>
#include <QDir>

namespace {

using namespace inglenook;
using namespace inglenook::ui;

struct Style {
    const char* name;
    Look look;
};

class Pictures {
public:
    explicit Pictures(const QString& folder) : m_folder(folder) {
        QDir().mkpath(folder);
        makeCouple();
        m_door = std::make_unique<Door>(m_place, realEntrance(m_clock, test::weakKdf()));
        m_desk = std::make_unique<Desk>(*m_door, m_preferences);
        m_window =
            std::make_unique<MainWindow>(*m_desk, m_pages, [] { return std::chrono::milliseconds(0); });
        m_window->show();
    }

    void take() {
        const std::array<Style, 4> styles = {
            {{"light", {SchemeChoice::Light, 100, ReadingFont::Inter}},
             {"dark", {SchemeChoice::Dark, 100, ReadingFont::Inter}},
             {"contrast", {SchemeChoice::HighContrast, 100, ReadingFont::Inter}},
             {"text-200", {SchemeChoice::Light, 200, ReadingFont::Inter}}}};
        firstScreen(styles);
        m_window->start();
        settle();
        each(styles, QStringLiteral("lock"));
        sit(Seat::Circle);
        visit(styles, QStringLiteral("alone"));
        insideTheLibrary(styles);
        besideAField(styles);
        sit(Seat::Diamond);
        visit(styles, QStringLiteral("both"));
    }

private:
    void makeCouple() {
        SampleSetup setup;
        for (const auto seat : kBothSeats) {
            setup.passphrases[seat] = test::passphraseOf(seat);
        }
        m_place = m_space.path() / "vault";
        static_cast<void>(test::must(makeSample(m_place, setup, m_clock, test::weakKdf())));
    }
    void settle() {
        for (int i = 0; i < 8; ++i) {
            m_door->drain();
            QCoreApplication::processEvents();
        }
    }
    void sit(Seat seat) {
        m_door->sitDown(m_window.get(), seat, test::passphraseOf(seat), [](const Result<void>&) {});
        settle();
    }
    template <std::size_t N>
    void each(const std::array<Style, N>& styles, const QString& name) {
        for (const auto& style : styles) {
            Theme::current().wear(style.look);
            m_window->resize(1180, 780);
            settle();
            m_window->grab().save(
                QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QLatin1String(style.name)));
        }
        Theme::current().wear(styles[0].look);
    }
    template <std::size_t N>
    void visit(const std::array<Style, N>& styles, const QString& who) {
        for (const auto* entry : m_pages.sidebar()) {
            m_window->goTo(entry->key);
            settle();
            each(styles, QStringLiteral("%1-%2").arg(entry->key, who));
        }
        for (const auto* key : {"looking-back", "stances", "wish", "paper", "second-look", "body-map",
                                "wording", "own-room-bring", "private-paper", "safety", "goal-words",
                                "setback", "good-things", "hold-on"}) {
            m_window->goTo(QLatin1String(key));
            settle();
            each(styles, QStringLiteral("%1-%2").arg(QLatin1String(key), who));
        }
    }
    template <std::size_t N>
    void insideTheLibrary(const std::array<Style, N>& styles) {
        m_window->goTo(QLatin1String(pages::kLibrary));
        settle();
        auto* list = m_window->findChild<LibraryList*>();
        const auto& content = builtInLibrary();
        Q_EMIT list->cardAsked(content.cards.front());
        settle();
        each(styles, QStringLiteral("library-card"));
        for (const auto& item : content.items) {
            if (item.steps.empty()) { continue; }
            Q_EMIT list->exerciseAsked(item);
            break;
        }
        settle();
        each(styles, QStringLiteral("library-exercise"));
        Q_EMIT list->limitsAsked();
        settle();
        each(styles, QStringLiteral("library-limits"));
    }
    template <std::size_t N>
    void besideAField(const std::array<Style, N>& styles) {
        m_window->goTo(QStringLiteral("couple"));
        settle();
        const auto name = QStringLiteral("words-%1").arg(static_cast<int>(WordsKind::WantKnown));
        auto* field = m_window->findChild<Field*>(name);
        field->setText(QStringLiteral("You should know that I get tired early, and you never ask."));
        auto* lens = field->findChild<WordingLens*>();
        lens->look();
        auto* page = m_window->findChild<Page*>(QStringLiteral("couplePage"));
        settle();
        page->ensureWidgetVisible(lens, 0, 300);
        each(styles, QStringLiteral("other-words"));
        lens->toggle();
        settle();
        page->ensureWidgetVisible(lens, 0, 300);
        each(styles, QStringLiteral("other-words-panel"));
        lens->toggle();
    }
    template <std::size_t N>
    void firstScreen(const std::array<Style, N>& styles) {
        Door nowhere(m_space.path() / "none", realEntrance(m_clock, test::weakKdf()));
        Desk desk(nowhere, m_preferences);
        std::swap(m_window, m_first);
        m_window = std::make_unique<MainWindow>(desk, m_pages, [] { return std::chrono::milliseconds(0); });
        m_window->show();
        m_window->start();
        nowhere.drain();
        each(styles, QStringLiteral("first-screen"));
        m_window.reset();
        std::swap(m_window, m_first);
    }

    QString m_folder;
    test::TemporaryFolder m_space;
    test::TemporaryVault m_vault{Opening::Either};
    FixedClock m_clock{test::kFirstEvening};
    std::filesystem::path m_place;
    Preferences m_preferences;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<Desk> m_desk;
    PageRegistry m_pages = allPages();
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_first;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Theme theme(application);
    Pictures(QApplication::arguments().value(1, QStringLiteral("docs/pictures"))).take();
    return 0;
}
