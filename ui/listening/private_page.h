// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// For one person's eyes while both are here, behind the curtain: what they prepared, or a note they keep.
#include "ui/control/page.h"
#include "ui/listening/listening_presenter.h"

#include <QStackedWidget>

namespace inglenook::ui {

class Curtain;
class StepPage;
class TextArea;

class PrivatePage : public QStackedWidget, public PageSteps {
    Q_OBJECT
public:
    explicit PrivatePage(QWidget* parent = nullptr);
    void showPrepared(Seat seat, const BySeat<QString>& names,
                      const std::vector<listening::PreparedTopic>& topics);
    void showNote(Seat seat, const BySeat<QString>& names);
    void handBack(); ///< the curtain, for both
    [[nodiscard]] Seat seat() const { return m_seat; }
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;

Q_SIGNALS:
    void brought(const inglenook::listening::Topic& topic); ///< after it was handed back
    void noteWritten(inglenook::Seat seat, const QString& text);
    void left(); ///< handed back

private:
    void begin(Seat seat, const BySeat<QString>& names, const QString& sentence, StepPage* page);
    void open();
    Seat m_seat = Seat::Circle;
    BySeat<QString> m_names;
    Curtain* m_curtain;
    Page* m_curtainPage; ///< scrolls where the window is small
    StepPage* m_page = nullptr;
    bool m_isHandedBack = false;
    std::optional<listening::Topic> m_brought;
};

} // namespace inglenook::ui
