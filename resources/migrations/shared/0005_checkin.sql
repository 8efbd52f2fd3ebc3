-- 0005_checkin.sql: check-ins that both opened. Each row is a copy of what its author's own room lets be seen, and fades.
-- A field that was held back, one that was skipped and one that was taken back are the same zero bytes in a sheet of one
-- length, and there is always a row for each seat. The day is that of the opening, for both.
CREATE TABLE opened_check_in (
    opening BLOB NOT NULL CHECK (length(opening) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    day INTEGER NOT NULL,
    sheet BLOB NOT NULL CHECK (length(sheet) = 704),
    PRIMARY KEY (opening, seat)
) STRICT, WITHOUT ROWID;

-- What both chose; it counts where every own room that is open says the same. No start day: nothing can be late.
CREATE TABLE check_in_rhythm (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    rhythm INTEGER NOT NULL CHECK (rhythm IN (1, 2, 3)),
    fades_after INTEGER NOT NULL CHECK (fades_after BETWEEN 1 AND 365)
) STRICT;
