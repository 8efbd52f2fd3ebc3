// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A page: one Display heading, an optional sentence under it, and a column for reading (at most 820 px at
/// 100 %) that scrolls up and down and never sideways.
#include <QScrollArea>
#include <QVBoxLayout>
#include <concepts>
#include <optional>

namespace inglenook::ui {

class Text;

/// What the shell asks of whatever stands in its page area.
class PageSteps {
public:
    virtual ~PageSteps() = default;
    /// One level back inside the page. False: there is none, and the shell goes back a page. Never loses
    /// text.
    [[nodiscard]] virtual bool goBack() = 0;
    /// Puts the focus on the first control; called when the page comes into view.
    virtual void focusFirst() = 0;
    /// Ctrl+F: puts the focus into the page's own search field. False: it has none, and the focus stays.
    [[nodiscard]] virtual bool find() { return false; }
};

class Page : public QScrollArea, public PageSteps {
    Q_OBJECT
public:
    static constexpr double kReading = 820;
    static constexpr double kWithSide = 980;
    explicit Page(const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); ///< empty: none
    void setColumnWidth(double length);        ///< px at 100 %
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    template <std::derived_from<QWidget> Widget>
    Widget* add(Widget* widget) {
        m_column->addWidget(widget);
        return widget;
    }
    void add(QLayout* layout) { m_column->addLayout(layout); }
    void addSpace(double length);
    [[nodiscard]] Text* heading() const { return m_title; }

    [[nodiscard]] bool goBack() override { return false; }
    void focusFirst() override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Once it is laid out: a page begins at its heading wherever the control in focus can be seen from
    /// there.
    void beginAtTop();

private:
    /// Where the focus was in content that is being built anew.
    struct HeldFocus {
        QString name;   ///< of the control
        int height = 0; ///< of its top in the content
        int scroll = 0;
        bool isMoved = false; ///< to another control on purpose
    };
    friend class FocusPlace;
    void measure();
    double m_width = kReading;
    std::optional<HeldFocus> m_heldFocus;
    QWidget* m_content;
    QWidget* m_reading;
    QVBoxLayout* m_column;
    Text* m_title;
    Text* m_subtitle;
};

} // namespace inglenook::ui
