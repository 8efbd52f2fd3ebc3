// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A page to look at first, and the three ways it may leave by a person's hand: printer, PDF, a copy to
/// listen to. Says what printers keep before any of them. Shared by the agreement's paper and the first
/// evening.
#include "paper/document.h"
#include "ui/print/page_layout.h"

#include <QWidget>

class QFileDialog;

namespace inglenook::ui {

class Button;
class Chip;
class PagePreview;
class Text;

class PaperView : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);
    void setDocument(const paper::Document& document);
    void setSetup(const PageSetup& setup);
    [[nodiscard]] const PageSetup& setup() const { return m_setup; }
    /// Nothing of the page stays in memory.
    void clear();
    void savePdfTo(const QString& file);
    void saveCopyTo(const QString& file);

Q_SIGNALS:
    void left();                           ///< it has been printed or written
    void saySentence(const QString& what); ///< for the toast
    void setupChosen(const PageSetup& setup);

private:
    void layOut();
    QWidget* choices();
    QWidget* ways();
    void askWhere(const QString& title, const QString& name, void (PaperView::*save)(const QString&));
    void offerPrinters();
    void printTo(const QString& printer);
    PageSetup m_setup;
    paper::Document m_document;
    PageLayout m_layout;
    PagePreview* m_preview;
    QWidget* m_printers = nullptr;
};

} // namespace inglenook::ui
