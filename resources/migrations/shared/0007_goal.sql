-- 0007_goal.sql: the couple's goals as both see them: words, and the more cautious of two steps. No row tells who stepped
-- down, rested or let go. Opened setbacks and good things are copies of rows in their author's own room, which wins.
CREATE TABLE goal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    adopted BLOB,
    rung INTEGER NOT NULL CHECK (rung >= 0),
    is_resting INTEGER NOT NULL CHECK (is_resting IN (0, 1)),
    on_table BLOB,
    is_let_go INTEGER NOT NULL CHECK (is_let_go IN (0, 1)) -- let go: both rooms let go of its words
) STRICT, WITHOUT ROWID;

CREATE TABLE setback (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    about BLOB CHECK (length(about) = 16),
    happened TEXT NOT NULL,
    different TEXT NOT NULL,
    body_told TEXT NOT NULL,
    may_try TEXT NOT NULL,
    helped TEXT NOT NULL,
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Seat 0: written by both, at the table.
CREATE TABLE good_thing (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (0, 1, 2)),
    text TEXT NOT NULL CHECK (text <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
