index|sqlite_autoindex_meta_1|meta|
table|meta|meta|CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT
table|padding|padding|CREATE TABLE padding (
    slot INTEGER PRIMARY KEY,
    filler BLOB NOT NULL
) STRICT
