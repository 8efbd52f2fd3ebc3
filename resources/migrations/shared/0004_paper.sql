-- 0004_paper.sql: what is kept of the last printed edition: a number, a day, keyed hashes. No text, and only one edition.
CREATE TABLE paper_edition (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    number INTEGER NOT NULL CHECK (number >= 1),
    day INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    page BLOB NOT NULL CHECK (length(page) = 32)
) STRICT;
CREATE TABLE paper_edition_mark (
    item BLOB PRIMARY KEY NOT NULL CHECK (length(item) = 16),
    print BLOB NOT NULL CHECK (length(print) = 32)
) STRICT, WITHOUT ROWID;
