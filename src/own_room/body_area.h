// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The plainly named areas of a body (resources/content/en/body_areas.json), for everybody's body the same.
/// Their ids are the area codes of a line's scope.
#include "result/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

enum class BodyView { Front, Back };

/// Numbers live in vaults: never reuse. Left and right are the owner's own.
enum class BodySide : std::uint8_t { Whole = 0, Left = 1, Right = 2 };

struct BodyArea {
    std::string id;    ///< "knees"
    std::string name;  ///< "knees"
    std::string group; ///< id of a BodyGroup
    BodyView view = BodyView::Front;
    std::string left; ///< "left knee"; empty: the area cannot be divided
    std::string right;
    [[nodiscard]] bool mayBeDivided() const { return !left.empty(); }
};

struct BodyGroup {
    std::string id;
    std::string name; ///< "Legs and feet"
};

struct BodyAreaCatalogue {
    std::vector<BodyGroup> groups;       ///< in the order of reading
    std::vector<BodyArea> areas;         ///< in the order of reading, group after group
    std::vector<std::string> conditions; ///< condition codes offered for an area
};

/// Loaded once.
[[nodiscard]] const BodyAreaCatalogue& bodyAreas();
[[nodiscard]] const BodyArea* bodyArea(std::string_view id); ///< null: none of this id
[[nodiscard]] const std::string& nameOf(const BodyArea& area, BodySide side);

/// TextNotReadable: not JSON of format 1, too large, a field missing, a group or id that does not fit. The
/// detail names the field.
[[nodiscard]] Result<BodyAreaCatalogue> bodyAreasFrom(std::string_view json);

} // namespace inglenook
