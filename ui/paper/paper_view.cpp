// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_view.h"

#include "ui/control/button.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/flow.h"
#include "ui/control/text.h"
#include "ui/print/page_preview.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_job.h"
#include "ui/problem/problem_text.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double kPreviewHeight = 560;
} // namespace

PaperView::PaperView(QWidget* parent) : QWidget(parent), m_preview(new PagePreview) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    column->addWidget(choices());
    m_preview->setMinimumHeight(px(kPreviewHeight));
    m_preview->setAccessibleName(tr("The page as it will print"));
    column->addWidget(m_preview);
    column->addWidget(ways());
}

QWidget* PaperView::choices() {
    auto* card = new Card(tr("How it prints"));
    auto* size = card->add(new ChoiceRow(tr("Size of the words"), {{tr("Usual"), {}, tr("14 point")},
                                                                   {tr("Large"), {}, tr("18 point")},
                                                                   {tr("Compact"), {}, tr("11 point")}}));
    size->setObjectName(u"typeSize"_s);
    size->setChoice(0);
    connect(size, &ChoiceRow::chosen, this, [this](int choice) {
        m_setup.type = choice == 1 ? TypeSize::Large : choice == 2 ? TypeSize::Compact : TypeSize::Normal;
        layOut();
        Q_EMIT setupChosen(m_setup);
    });
    auto* paper = card->add(new ChoiceRow(tr("Paper"), {{tr("A4"), {}, {}}, {tr("Letter"), {}, {}}}));
    paper->setObjectName(u"paperSize"_s);
    paper->setChoice(0);
    connect(paper, &ChoiceRow::chosen, this, [this](int choice) {
        m_setup.paper = choice == 1 ? PaperSize::Letter : PaperSize::A4;
        layOut();
        Q_EMIT setupChosen(m_setup);
    });
    return card;
}

QWidget* PaperView::ways() {
    auto* card = new Card(tr("Before it leaves"), Card::Kind::Sunken);
    card->add(new Text(
        tr("A printer's queue can keep a copy for about a day, and some printers keep one for longer. A PDF "
           "can be read by anyone who uses this computer. Once it is out, this program cannot call it back."),
        TextRole::Body));
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    auto* print = new Button(u"printer"_s, tr("Print"), Button::Kind::Primary);
    print->setObjectName(u"print"_s);
    connect(print, &Button::clicked, this, &PaperView::offerPrinters);
    auto* pdf = new Button(tr("Save as PDF"), Button::Kind::Secondary);
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &Button::clicked, this,
            [this] { askWhere(tr("Save as PDF"), u"page.pdf"_s, &PaperView::savePdfTo); });
    auto* copy = new Button(tr("Save a copy to listen to"), Button::Kind::Quiet);
    copy->setAccessibleDescription(tr("A plain web page that a screen reader reads well"));
    connect(copy, &Button::clicked, this,
            [this] { askWhere(tr("Save a copy to listen to"), u"page.html"_s, &PaperView::saveCopyTo); });
    flow->addWidget(print);
    flow->addWidget(pdf);
    flow->addWidget(copy);
    card->add(row);
    m_printers = new QWidget;
    new Flow(8, m_printers);
    card->add(m_printers);
    m_printers->hide();
    return card;
}

void PaperView::setDocument(const paper::Document& document) {
    m_document = document;
    layOut();
}

void PaperView::setSetup(const PageSetup& setup) {
    m_setup = setup;
    findChild<ChoiceRow*>(u"typeSize"_s)->setChoice(static_cast<int>(setup.type));
    findChild<ChoiceRow*>(u"paperSize"_s)->setChoice(static_cast<int>(setup.paper));
    layOut();
}

void PaperView::layOut() {
    m_layout = PageLayout(m_document, m_setup);
    m_preview->setPages(m_layout);
}

void PaperView::clear() {
    m_document = {};
    m_layout = {};
    m_preview->clear();
}

// The desktop's own dialog would note the folder and the name; ours is asked without a nested event loop.
void PaperView::askWhere(const QString& title, const QString& name, void (PaperView::*save)(const QString&)) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void PaperView::savePdfTo(const QString& file) {
    const auto bytes = pdfOf(m_layout);
    const auto written =
        bytes ? writeWhole(file.toStdString(), {bytes->constData(), static_cast<std::size_t>(bytes->size())},
                           Replace::Yes)
              : Result<void>(passOn(bytes));
    if (!written) {
        Q_EMIT saySentence(problemSentence(written.error().code));
        return;
    }
    Q_EMIT saySentence(tr("The PDF is written. Only you can read the file until you share it."));
    Q_EMIT left();
}

void PaperView::saveCopyTo(const QString& file) {
    const auto bytes = accessibleCopyOf(m_document, m_layout.arrangement());
    const auto written = writeWhole(
        file.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())}, Replace::Yes);
    if (!written) {
        Q_EMIT saySentence(problemSentence(written.error().code));
        return;
    }
    Q_EMIT saySentence(tr("The copy is written."));
    Q_EMIT left();
}

// The printing system is asked only now, because somebody pressed "Print".
void PaperView::offerPrinters() {
    const QStringList printers = printersHere();
    if (printers.isEmpty()) {
        Q_EMIT saySentence(
            tr("No printer was found here. You can save a PDF and print it where there is one."));
        return;
    }
    if (printers.size() == 1) {
        printTo(printers.front());
        return;
    }
    qDeleteAll(m_printers->findChildren<Button*>(Qt::FindDirectChildrenOnly));
    for (const auto& printer : printers) {
        auto* button = new Button(tr("Print on %1").arg(printer), Button::Kind::Secondary);
        connect(button, &Button::clicked, this, [this, printer] { printTo(printer); });
        m_printers->layout()->addWidget(button);
    }
    m_printers->show();
    m_printers->findChild<Button*>()->setFocus();
}

void PaperView::printTo(const QString& printer) {
    const auto sent = sendToPrinter(m_layout, printer);
    if (!sent) {
        Q_EMIT saySentence(problemSentence(sent.error().code));
        return;
    }
    Q_EMIT saySentence(tr("It is on its way to the printer."));
    Q_EMIT left();
}

} // namespace inglenook::ui
