-- 0008_own_room.sql: what one person writes for themselves: fears, curiosities, boundaries, a journal, what they would
-- like to hear, what they bring to the session. Days count from 1970-01-01; only a journal has them.
CREATE TABLE note (
    found_by INTEGER PRIMARY KEY,   -- random; by this the search finds the row
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    text TEXT NOT NULL CHECK (text <> ''),
    folded TEXT NOT NULL,           -- the text as the search compares it, exactly as the index has it
    bring INTEGER NOT NULL CHECK (bring IN (0, 1, 2)),
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1)),
    day INTEGER CHECK ((kind = 4) = (day IS NOT NULL)),
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX note_in_order ON note (kind, day, place);

-- Triples of characters, so that scripts without spaces are found. Holds no text of its own; what is erased leaves its
-- pages at once (secure-delete), not at some later tidying.
CREATE VIRTUAL TABLE note_search USING fts5 (
    folded, content = 'note', content_rowid = 'found_by', tokenize = 'trigram case_sensitive 1'
);
INSERT INTO note_search (note_search, rank) VALUES ('secure-delete', 1);
