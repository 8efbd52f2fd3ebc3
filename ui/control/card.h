// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One thing to do, on its own piece of paper. A group to a screen reader, named by its title.
#include <QVBoxLayout>
#include <QWidget>
#include <concepts>

namespace inglenook::ui {

class Text;

class Card : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Plain, Tint, Sunken };
    /// A non-empty title is drawn as a heading at the top and names the group.
    explicit Card(const QString& title = {}, Kind kind = Kind::Plain, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Adds below, and gives back what was added: `auto* name = card->add(new Field(…));`
    template <std::derived_from<QWidget> Widget>
    Widget* add(Widget* widget) {
        m_body->addWidget(widget);
        return widget;
    }
    void add(QLayout* layout) { m_body->addLayout(layout); }
    [[nodiscard]] Text* title() const { return m_title; } ///< null without one
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    Kind m_kind;
    QVBoxLayout* m_body;
    Text* m_title = nullptr;
};

} // namespace inglenook::ui
