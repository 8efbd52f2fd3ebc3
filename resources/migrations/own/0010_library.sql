-- The library and the language helper, as the owner of this room wants them. Nothing here says what was read or when.
-- What the owner's health leaves out (codes of the library's own list), and how near its touch may come.
CREATE TABLE library_health (
    code TEXT PRIMARY KEY NOT NULL CHECK (code <> '')
) STRICT, WITHOUT ROWID;
CREATE TABLE library_choice (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    touch INTEGER NOT NULL CHECK (touch IN (0, 1, 2, 3))
) STRICT;
-- Half of the number that decides which items stay away from the table for no reason at all.
CREATE TABLE library_shade (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    half BLOB NOT NULL CHECK (length(half) = 16)
) STRICT;
-- "Not for me".
CREATE TABLE library_away (
    item TEXT PRIMARY KEY NOT NULL CHECK (item <> '')
) STRICT, WITHOUT ROWID;
CREATE TABLE library_entry (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    touch INTEGER NOT NULL CHECK (touch IN (0, 1, 2, 3)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- The language helper: off, gentle, learning; and words that its owner keeps as they are.
CREATE TABLE wording_choice (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    mode INTEGER NOT NULL CHECK (mode IN (0, 1, 2)),
    in_journal INTEGER NOT NULL CHECK (in_journal IN (0, 1))
) STRICT;
CREATE TABLE wording_allowed (
    words TEXT PRIMARY KEY NOT NULL CHECK (words <> '')
) STRICT, WITHOUT ROWID;
