-- What both put into their library at the table. It says nothing of who wrote it.
CREATE TABLE library_entry (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    touch INTEGER NOT NULL CHECK (touch IN (0, 1, 2, 3)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
