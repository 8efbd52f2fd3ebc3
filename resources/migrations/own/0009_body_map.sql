-- 0009_body_map.sql: the owner's body comfort map. It lies here; what they opened of it has a copy in the shared room,
-- and this room wins. No column holds how often, how long or how well.

-- The owner's answers. side: 0 the whole area, 1 its left, 2 its right, when they divided it.
CREATE TABLE body_area (
    area TEXT NOT NULL CHECK (area <> ''),
    side INTEGER NOT NULL CHECK (side IN (0, 1, 2)),
    permission INTEGER NOT NULL CHECK (permission IN (0, 1, 2, 3, 4)),
    sensation INTEGER NOT NULL CHECK (sensation BETWEEN 0 AND 6),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 9),
    conditions BLOB NOT NULL,
    is_to_open INTEGER NOT NULL CHECK (is_to_open IN (0, 1)), -- its owner would open it at the next sitting
    PRIMARY KEY (area, side)
) STRICT, WITHOUT ROWID;

-- What the owner opened, as it stands since: narrowed alone, widened only by opening it at a sitting.
CREATE TABLE opened_body_area (
    area TEXT NOT NULL CHECK (area <> ''),
    side INTEGER NOT NULL CHECK (side IN (0, 1, 2)),
    permission INTEGER NOT NULL CHECK (permission IN (0, 1, 2, 3, 4)),
    sensation INTEGER NOT NULL CHECK (sensation BETWEEN 0 AND 6),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 9),
    conditions BLOB NOT NULL,
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    PRIMARY KEY (area, side)
) STRICT, WITHOUT ROWID;

-- What the opened areas let lines reach: the agreement reads this and nothing else of the map.
CREATE TABLE area_limit (
    area TEXT PRIMARY KEY NOT NULL CHECK (area <> ''),
    term BLOB NOT NULL
) STRICT, WITHOUT ROWID;
