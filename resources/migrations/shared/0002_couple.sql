-- What both opened at the table. Every row that speaks for one person is a copy of a row in that person's own room,
-- compared at every opening with that person present; the own room wins.
CREATE TABLE person (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    name TEXT NOT NULL
) STRICT;
CREATE TABLE words (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 10),
    text TEXT NOT NULL CHECK (text <> ''),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE signal_seal (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE how_we_ask (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    ask TEXT NOT NULL CHECK (ask <> ''),
    answer TEXT NOT NULL CHECK (answer <> '')
) STRICT;
