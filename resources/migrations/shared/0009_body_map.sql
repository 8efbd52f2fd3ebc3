-- 0009_body_map.sql: copies of the areas of their body comfort maps that people opened. The own rooms win. An area that
-- is not here was held back, is unanswered or was taken back: nothing tells which.
CREATE TABLE body_area_copy (
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    area TEXT NOT NULL CHECK (area <> ''),
    side INTEGER NOT NULL CHECK (side IN (0, 1, 2)),
    permission INTEGER NOT NULL CHECK (permission IN (0, 1, 2, 3, 4)),
    sensation INTEGER NOT NULL CHECK (sensation BETWEEN 0 AND 6),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 9),
    conditions BLOB NOT NULL,
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    PRIMARY KEY (seat, area, side)
) STRICT, WITHOUT ROWID;
