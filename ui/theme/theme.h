// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Colours, type and measures in force now, for every widget of the program. One per program, made before the
/// first widget. Changing anything repaints and lays out everything once.
#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QString>

#include <array>

class QApplication;

namespace inglenook::ui {

enum class SchemeChoice { System = 0, Light = 1, Dark = 2, HighContrast = 3 }; // numbers live in settings
enum class ReadingFont { System = 0, Inter = 1, Atkinson = 2, OpenDyslexic = 3 };

/// Display 1.75, Title 1.31, Heading 1.06, Body 1, Label 0.94, Small 0.875 of the body. Muted: body in the
/// quiet colour.
enum class TextRole { Display, Title, Heading, Body, Label, Small, Muted };
inline constexpr std::size_t kTextRoles = 7;

/// What a person chose.
struct Look {
    SchemeChoice scheme = SchemeChoice::System;
    int textPercent = 100;
    ReadingFont font = ReadingFont::Inter;
    friend bool operator==(const Look&, const Look&) = default;
};

class Theme : public QObject {
    Q_OBJECT
public:
    static constexpr int kMinPercent = 100;
    static constexpr int kMaxPercent = 200;
    /// Sets style, palette and font of the application. There is one at a time.
    explicit Theme(QApplication& application);
    ~Theme() override;
    Theme(const Theme&) = delete;
    Theme& operator=(const Theme&) = delete;
    /// The one theme; expects() that it was made.
    [[nodiscard]] static Theme& current();

    [[nodiscard]] const Tokens& tokens() const;
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] int textPercent() const { return m_percent; }
    [[nodiscard]] const QFont& font(TextRole role) const;
    /// Height of a line of this role, in px: 1.5 of the size for text, 1.25 for the two largest.
    [[nodiscard]] double lineHeight(TextRole role) const;

    void wear(const Look& look); ///< all at once; nothing happens when it is what is worn
    void choose(SchemeChoice choice);
    /// What the desktop prefers; used while the choice is System.
    void setDesktopScheme(Scheme scheme);
    void setTextPercent(int percent); ///< held within 100..200
    void setReadingFont(ReadingFont font);
    [[nodiscard]] static bool isInstalled(ReadingFont font);

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QFont madeFont(TextRole role) const;
    QApplication& m_application;
    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_desktop = Scheme::Light;
    Scheme m_scheme = Scheme::Light;
    ReadingFont m_readingFont = ReadingFont::Inter;
    QString m_systemFamily;
    int m_percent = kMinPercent;
    std::array<QFont, kTextRoles> m_fonts; ///< made once: a QFont keeps what was found for it
};

/// Short forms for painting and laying out.
[[nodiscard]] const Tokens& tokens();
/// A length of look.md in px at 100 %, at the text size in force: space, icons, columns, targets.
[[nodiscard]] int px(double length);
[[nodiscard]] double em(); ///< size of body text in px

inline constexpr double kCardRadius = 14;
inline constexpr double kControlRadius = 10;
inline constexpr double kTarget = 44; ///< smallest side of what can be pressed

} // namespace inglenook::ui
