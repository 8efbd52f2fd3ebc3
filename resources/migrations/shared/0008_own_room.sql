-- 0008_own_room.sql: what was opened out of an own room at a joint sitting, each a copy of a row there, and the journal
-- that both write. Nothing says who wrote in the journal.
CREATE TABLE opened_note (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    text TEXT NOT NULL CHECK (text <> ''),
    day INTEGER CHECK ((kind = 4) = (day IS NOT NULL)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE our_journal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    day INTEGER NOT NULL,
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX our_journal_in_order ON our_journal (day, place);
