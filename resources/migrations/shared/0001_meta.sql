-- 0001_meta.sql: small facts about the shared room, by name.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT;
-- Empty except inside the transaction that writes free pages anew or rounds up the file's length
-- (src/vault/padding.h).
CREATE TABLE padding (
    slot INTEGER PRIMARY KEY,
    filler BLOB NOT NULL
) STRICT;
