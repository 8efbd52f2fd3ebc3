// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The agreement: how we ask, answer and stop; every line with its state; boundaries; what lies on the table.
#include "ui/agreement/agreement_errand.h"
#include "ui/agreement/agreement_presenter.h"
#include "ui/agreement/asked_words.h"
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"

#include <memory>

namespace inglenook::ui {

class BoundaryCard;
class Columns;
class DraftKeeper;
class RestWordsCard;
class TableCard;

class AgreementPage : public Page {
    Q_OBJECT
public:
    AgreementPage(Desk& desk, std::shared_ptr<AgreementErrand> errand, QWidget* parent = nullptr);

private:
    void render();
    [[nodiscard]] QWidget* linesColumn();
    void addHow(QVBoxLayout* column);
    void addLines(QVBoxLayout* column);
    void addLine(QVBoxLayout* column, const LineView& line);
    void addTable(QVBoxLayout* column);
    void addBoundaries(QVBoxLayout* column);
    void openWords(const LineView& line, QVBoxLayout* column);
    [[nodiscard]] QString draft() const;
    Desk& m_desk;
    std::shared_ptr<AgreementErrand> m_errand;
    AgreementPresenter* m_presenter;
    Columns* m_columns = nullptr;
    BoundaryCard* m_boundaries = nullptr;
    DraftKeeper* m_drafts = nullptr;
    QString m_found; ///< a draft of an earlier sitting, until it is shown
    AskedWords m_words;
};

/// Adds the agreement and the pages it leads to.
void addAgreementPages(PageRegistry& registry);

} // namespace inglenook::ui
