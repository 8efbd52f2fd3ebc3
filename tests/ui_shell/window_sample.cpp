// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/window_sample.h"

#include "support/weak_kdf.h"
#include "ui/control/field.h"
#include "ui/control/page.h"
#include "ui/control/passphrase_field.h"
#include "ui/help/help_page.h"
#include "ui/lock/lock_page.h"
#include "ui/lock/seat_button.h"
#include "ui/settings/settings_page.h"

#include <QCoreApplication>
#include <QTest>

namespace inglenook::test {

using namespace ui;

namespace {

std::filesystem::path preparedFolder(TemporaryVault& vault) {
    vault.together();
    vault.lock();
    vault.leave();
    return vault.folder();
}

/// A page with a search, or with none.
class SearchedPage final : public Page {
public:
    explicit SearchedPage(const QString& title, QWidget* parent) : Page(title, {}, parent) {}
    [[nodiscard]] bool find() override {
        if (m_search != nullptr) { m_search->setFocus(Qt::ShortcutFocusReason); }
        return m_search != nullptr;
    }
    QLineEdit* m_search = nullptr;
};

} // namespace

WindowSample::WindowSample(Opening opening)
    : m_vault(opening), m_door(preparedFolder(m_vault), realEntrance(m_vault.clock(), weakKdf())),
      m_desk(m_door, m_preferences) {
    addPage("today", QStringLiteral("Today"), 10);
    addPage("agreement", QStringLiteral("Our agreement"), 20);
    addSettingsPage(m_pages);
    addHelpPage(m_pages);
    m_window = std::make_unique<MainWindow>(m_desk, m_pages, [this] { return m_now; });
    m_window->show();
    m_window->activateWindow();
    QCoreApplication::processEvents();
}

void WindowSample::addPage(const char* key, const QString& caption, int order) {
    m_built[key] = 0;
    PageEntry entry;
    entry.key = QLatin1String(key);
    entry.caption = caption;
    entry.glyph = QStringLiteral("sun");
    entry.order = order;
    entry.make = [this, key, caption](Desk&, QWidget* parent) {
        ++m_built[key];
        auto* page = new SearchedPage(caption, parent);
        auto* field = page->add(new Field(QStringLiteral("A thought")));
        field->edit()->setObjectName(QLatin1String(key));
        if (caption == QLatin1String("Our agreement")) {
            page->m_search = page->add(new Field(QStringLiteral("A word from it")))->edit();
        }
        return page;
    };
    m_pages.add(std::move(entry));
}

void WindowSample::settle() {
    for (int i = 0; i < 6; ++i) { // each answer may ask the next question
        m_door.drain();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void WindowSample::start() {
    m_window->start();
    settle();
}

void WindowSample::sitDown(Seat seat) {
    auto* lock = m_window->lockPage();
    if (lock->seatButton(seat)->isVisible()) { QTest::mouseClick(lock->seatButton(seat), Qt::LeftButton); }
    const auto passphrase = passphraseOf(seat);
    const auto bytes = passphrase.bytes();
    QTest::keyClicks(lock->field()->edit(), QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                                                              static_cast<qsizetype>(bytes.size())));
    QTest::keyClick(lock->field()->edit(), Qt::Key_Return);
    settle();
}

QLineEdit* WindowSample::fieldOf(const char* page) {
    return m_window->findChild<QLineEdit*>(QLatin1String(page));
}

} // namespace inglenook::test
