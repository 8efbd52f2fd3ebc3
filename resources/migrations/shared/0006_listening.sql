-- 0006_listening.sql: the one talk that is parked, and the lines that both approved word for word. Nothing tells who
-- parked, paused or stopped, what was said, or how often they talk.
CREATE TABLE parked_talk (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    card TEXT NOT NULL,               -- id of a card of the deck; empty: own words
    words TEXT NOT NULL CHECK (words <> ''),
    day INTEGER NOT NULL,             -- days since 1970-01-01; seven days later it is gone
    state INTEGER NOT NULL CHECK (state BETWEEN 3 AND 17),
    length INTEGER NOT NULL CHECK (length BETWEEN 1 AND 4),
    speaker INTEGER NOT NULL CHECK (speaker IN (1, 2)),
    is_second_turn INTEGER NOT NULL CHECK (is_second_turn IN (0, 1)),
    line TEXT NOT NULL                -- the last line that was said back, written down and confirmed; may be empty
) STRICT;
CREATE TABLE kept_line (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    words TEXT NOT NULL CHECK (words <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
