// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/paper_step.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/evening/evening_text.h"
#include "ui/print/page_preview.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_job.h"
#include "ui/problem/problem_text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace inglenook::ui {
namespace {

/// A neutral name that is not taken yet.
QString freePlace() {
    auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) { folder = QDir::homePath(); }
    for (int number = 1; number < 100; ++number) {
        const auto name =
            number == 1 ? QStringLiteral("page.pdf") : QStringLiteral("page %1.pdf").arg(number);
        auto path = QDir(folder).filePath(name);
        if (!QFileInfo::exists(path)) { return path; }
    }
    return QDir(folder).filePath(QStringLiteral("page.pdf"));
}

} // namespace

PaperStep::PaperStep(JointPresenter& joint, QWidget* parent)
    : StepPage(joint.state().pageKind == PageKind::Agreement ? tr("Your page") : tr("A page to talk about"),
               joint.state().pageKind == PageKind::Agreement
                   ? tr("This is how it prints. Nothing has left the vault yet.")
                   : tr("It needs no yes from anyone. This is how it prints."),
               parent),
      m_joint(joint), m_preview(new PagePreview) {
    setColumnWidth(kWithSide);
    if (joint.state().page) { m_layout = PageLayout(*joint.state().page, PageSetup{}); }
    m_preview->setPages(m_layout);
    m_preview->setMinimumHeight(px(420));
    m_preview->setAccessibleName(tr("The page as it prints"));
    put(m_preview);
    auto* spools = put(new Card(tr("Before it leaves"), Card::Kind::Sunken));
    spools->add(new Text(spoolText()));
    m_place = put(new Field(tr("Where the PDF goes")));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setText(freePlace());
    addBack();
    auto* print = addQuiet(tr("Print on paper"));
    print->setGlyph(QStringLiteral("printer"));
    connect(print, &QPushButton::clicked, this, &PaperStep::askPrinter);
    connect(addQuiet(tr("Everything else")), &QPushButton::clicked, this, &PaperStep::everythingElse);
    addNext(tr("Save as PDF"));
    focusNothing();
    connect(this, &StepPage::next, this, &PaperStep::save);
    connect(m_place, &Field::finished, this, &PaperStep::save);
    connect(this, &StepPage::back, this, [this] { m_joint.goBack(); });
}

void PaperStep::save() {
    const auto bytes = pdfOf(m_layout);
    if (!bytes) {
        setProblem(bytes.error().code);
        return;
    }
    const auto path = m_place->text().trimmed();
    const auto written = writeWhole(
        path.toStdString(), std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())),
        Replace::No);
    if (!written && written.error().code == ErrorCode::OutsideRules) {
        m_place->setNote(tr("A file of that name is there already. Choose another name."));
        m_place->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    told(written, tr("Saved. It is a plain file: keep it where only you two find it."));
}

void PaperStep::askPrinter() {
    if (m_printers != nullptr) { return; }
    // Only now is the printing system asked at all.
    m_printers = put(new Card(tr("Which printer?")));
    const auto names = printersHere();
    if (names.isEmpty()) {
        m_printers->add(
            new Text(tr("This machine knows no printer. The PDF can be printed somewhere else.")));
        return;
    }
    auto* flow = new Flow(8);
    for (const auto& name : names) {
        auto* choose = new Button(name, Button::Kind::Secondary);
        connect(choose, &QPushButton::clicked, this,
                [this, name] { told(sendToPrinter(m_layout, name), tr("Sent to the printer.")); });
        flow->addWidget(choose);
    }
    m_printers->body()->addLayout(flow);
    focusPrinters(flow);
}

void PaperStep::focusPrinters(Flow* flow) {
    if (auto* item = flow->itemAt(0)) { item->widget()->setFocus(Qt::TabFocusReason); }
}

void PaperStep::told(const Result<void>& done, const QString& sentence) {
    setProblem(done ? std::nullopt : std::optional(done.error().code));
    if (!done) { return; }
    setNote(sentence);
    m_joint.paperLeft();
}

} // namespace inglenook::ui
