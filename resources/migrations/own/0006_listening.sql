-- 0006_listening.sql: what one person keeps for themselves around the talks of two. No day, no count, and nothing of
-- what was said. `place` is only an order.
CREATE TABLE talk_topic (             -- prepared alone; brought by its owner's hand
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    card TEXT NOT NULL,               -- id of a card of the deck; empty: own words
    words TEXT NOT NULL CHECK (words <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Cards that the owner of this room does not want raised. Seen and taken back by them alone.
CREATE TABLE talk_put_away (
    card TEXT PRIMARY KEY NOT NULL CHECK (card <> '')
) STRICT, WITHOUT ROWID;
CREATE TABLE talk_note (              -- a private note from a last page
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
