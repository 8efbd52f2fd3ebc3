// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The body comfort map. Alone: one's own, as a picture or as a list, and one area at a time. Together: what
/// each opened, and a last look at one's own before more is opened.
#include "ui/body_map/body_map_presenter.h"
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"

namespace inglenook::ui {

class BodyAreaRow;
class BodyPicture;
class Button;
class Chip;
class Text;

class BodyMapPage : public Page {
    Q_OBJECT
public:
    explicit BodyMapPage(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;

private:
    enum class View { Map, Area, Opened, Curtain, LastLook };
    void render();
    void clearBody();
    void updateMap();
    [[nodiscard]] bool isMapUpToDate() const;
    void showView(View view);
    void addMap(QVBoxLayout* column);
    void addPicture(QVBoxLayout* column);
    void addList(QVBoxLayout* column);
    void addArea(QVBoxLayout* column);
    void addOpened(QVBoxLayout* column);
    void addCurtain(QVBoxLayout* column);
    void addLastLook(QVBoxLayout* column);
    void addOpenedOf(QVBoxLayout* column, Seat seat);
    void sayWhatIsUnderThePlace();
    void openArea(const BodyAreaKey& key);
    void handTo(Seat seat);

    Desk& m_desk;
    BodyMapPresenter* m_presenter;
    QWidget* m_body = nullptr;
    BodyPicture* m_picture = nullptr;
    Text* m_under = nullptr;
    Button* m_openUnder = nullptr;
    std::vector<BodyAreaRow*> m_rows;
    View m_view = View::Map;
    View m_shown = View::Map;
    bool m_isList = false;
    bool m_wantsFocus = true;
    BodyAreaKey m_area;
    Seat m_looking = Seat::Circle;
};

void addBodyMapPages(PageRegistry& registry);

} // namespace inglenook::ui
