-- 0005_checkin.sql: what one person answers in check-ins. Days count from 1970-01-01. A sheet has one length, whatever
-- was answered (src/checkin/check_in_sheet.h). No column holds when in the day, how often, how long, or what was skipped.

-- standing: 1 sealed, 2 kept for its author alone, 3 opened by both. The day of an opened one is the day of the opening,
-- and its id is the one that both rooms gave it: nothing tells how long it lay sealed.
CREATE TABLE check_in (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    day INTEGER NOT NULL,
    standing INTEGER NOT NULL CHECK (standing IN (1, 2, 3)),
    sheet BLOB NOT NULL CHECK (length(sheet) = 704),
    shown INTEGER NOT NULL CHECK (shown BETWEEN 0 AND 32766 AND (standing = 3 OR shown = 0))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX check_in_one_sealed ON check_in (standing) WHERE standing = 1;

-- How its owner likes it. plotted and looked_at_together are sets of dimensions, a bit each.
CREATE TABLE check_in_choice (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    unopened INTEGER NOT NULL CHECK (unopened IN (1, 2)),      -- after seven days: 1 kept for its author, 2 erased
    resolution INTEGER NOT NULL CHECK (resolution IN (3, 5, 11)),
    places BLOB NOT NULL CHECK (length(places) = 12),          -- the twelve dimensions in their owner's order
    plotted INTEGER NOT NULL CHECK (plotted BETWEEN 0 AND 8190),
    looked_at_together INTEGER NOT NULL CHECK (looked_at_together BETWEEN 0 AND 8190)
) STRICT;

-- What both chose, as their owner knows it. It counts where every room that is open says the same.
CREATE TABLE check_in_rhythm (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    rhythm INTEGER NOT NULL CHECK (rhythm IN (1, 2, 3)),       -- 1 every week, 2 every two weeks, 3 when we sit down
    fades_after INTEGER NOT NULL CHECK (fades_after BETWEEN 1 AND 365)
) STRICT;

-- A sentence about what helped that its owner ticked for paper: it prints while it still says the same.
CREATE TABLE helped_tick (
    tag INTEGER PRIMARY KEY CHECK (tag BETWEEN 1 AND 8),
    dimensions INTEGER NOT NULL CHECK (dimensions BETWEEN 1 AND 8190)
) STRICT;
