-- 0003_agreement.sql: the agreement as both see it. Copies, or nobody's in particular: no row tells who rested, narrowed
-- or said no. Days count from 1970-01-01.

-- What each seat's own room last wrote here: a keyed digest over a random mark that only that room knows. It is new at
-- every opening, so that it tells neither who changed something nor how often.
CREATE TABLE seat_seal (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;

-- The highest day seen, from joint sittings only.
CREATE TABLE shared_day (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    highest_day INTEGER NOT NULL
) STRICT;

CREATE TABLE line (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agreed BLOB,                      -- the bytes of the last final yes of both
    proposal BLOB CHECK (length(proposal) = 16),
    on_table BLOB,                    -- an open proposal; its phase and yes-id are inside
    is_rested INTEGER NOT NULL CHECK (is_rested IN (0, 1)),
    rested_since INTEGER,
    rest_until TEXT NOT NULL,
    would_help TEXT NOT NULL,
    narrowed_to BLOB,
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)), -- taken back: both rooms let go of its words
    CHECK ((proposal IS NULL) = (on_table IS NULL))
) STRICT, WITHOUT ROWID;

-- One-ask rule: closed to proposals from both.
CREATE TABLE asked (
    activity TEXT NOT NULL,
    direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),
    closed_until INTEGER NOT NULL,
    PRIMARY KEY (activity, direction)
) STRICT, WITHOUT ROWID;

CREATE TABLE boundary_copy (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    wording TEXT NOT NULL,
    until TEXT NOT NULL,
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_setting (
    name TEXT PRIMARY KEY NOT NULL CHECK (name IN ('nonsexual_settles', 'review_days')),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_overlap (
    activity TEXT NOT NULL,
    direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),
    PRIMARY KEY (activity, direction)
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_round (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    opened_on INTEGER NOT NULL
) STRICT;
