index|sqlite_autoindex_meta_1|meta|
table|how_we_ask|how_we_ask|CREATE TABLE how_we_ask (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    ask TEXT NOT NULL CHECK (ask <> ''),
    answer TEXT NOT NULL CHECK (answer <> '')
) STRICT
table|meta|meta|CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT
table|padding|padding|CREATE TABLE padding (
    slot INTEGER PRIMARY KEY,
    filler BLOB NOT NULL
) STRICT
table|person|person|CREATE TABLE person (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    name TEXT NOT NULL
) STRICT
table|signal_seal|signal_seal|CREATE TABLE signal_seal (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    sealed BLOB NOT NULL
) STRICT
table|words|words|CREATE TABLE words (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 10),
    text TEXT NOT NULL CHECK (text <> ''),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
