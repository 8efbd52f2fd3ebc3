-- The two people as the owner of this room knows them, what the owner wrote about both, and what is not finished.
-- What is opened at the table has a copy in the shared room; this room wins. Ids are random; place is only an order.
CREATE TABLE person (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    name TEXT NOT NULL
) STRICT;
CREATE TABLE words (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 11),
    text TEXT NOT NULL CHECK ((kind = 11) = (text = '')),
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1) AND NOT (kind = 11 AND is_opened = 1)),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- The stop signals of both, exactly as the owner sealed that they know them.
CREATE TABLE signal_seal (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE how_we_ask (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    ask TEXT NOT NULL CHECK (ask <> ''),
    answer TEXT NOT NULL CHECK (answer <> '')
) STRICT;
CREATE TABLE draft (
    place TEXT PRIMARY KEY NOT NULL CHECK (place <> ''),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;
