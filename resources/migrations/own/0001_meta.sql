-- 0001_meta.sql: small facts about one person's own room, by name, and the table that fills the file to whole steps.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT;
-- Empty except inside the transaction that rounds up the file's length (src/vault/padding.h).
CREATE TABLE padding (
    slot INTEGER PRIMARY KEY,
    filler BLOB NOT NULL
) STRICT;
