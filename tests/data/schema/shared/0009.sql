index|our_journal_in_order|our_journal|CREATE INDEX our_journal_in_order ON our_journal (day, place)
index|sqlite_autoindex_meta_1|meta|
table|asked|asked|CREATE TABLE asked (
    activity TEXT NOT NULL,
    direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),
    closed_until INTEGER NOT NULL,
    PRIMARY KEY (activity, direction)
) STRICT, WITHOUT ROWID
table|body_area_copy|body_area_copy|CREATE TABLE body_area_copy (
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    area TEXT NOT NULL CHECK (area <> ''),
    side INTEGER NOT NULL CHECK (side IN (0, 1, 2)),
    permission INTEGER NOT NULL CHECK (permission IN (0, 1, 2, 3, 4)),
    sensation INTEGER NOT NULL CHECK (sensation BETWEEN 0 AND 6),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 9),
    conditions BLOB NOT NULL,
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    PRIMARY KEY (seat, area, side)
) STRICT, WITHOUT ROWID
table|boundary_copy|boundary_copy|CREATE TABLE boundary_copy (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    wording TEXT NOT NULL,
    until TEXT NOT NULL,
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1))
) STRICT, WITHOUT ROWID
table|check_in_rhythm|check_in_rhythm|CREATE TABLE check_in_rhythm (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    rhythm INTEGER NOT NULL CHECK (rhythm IN (1, 2, 3)),
    fades_after INTEGER NOT NULL CHECK (fades_after BETWEEN 1 AND 365)
) STRICT
table|goal|goal|CREATE TABLE goal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    adopted BLOB,
    rung INTEGER NOT NULL CHECK (rung >= 0),
    is_resting INTEGER NOT NULL CHECK (is_resting IN (0, 1)),
    on_table BLOB,
    is_let_go INTEGER NOT NULL CHECK (is_let_go IN (0, 1)) -- let go: both rooms let go of its words
) STRICT, WITHOUT ROWID
table|good_thing|good_thing|CREATE TABLE good_thing (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (0, 1, 2)),
    text TEXT NOT NULL CHECK (text <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|how_we_ask|how_we_ask|CREATE TABLE how_we_ask (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    ask TEXT NOT NULL CHECK (ask <> ''),
    answer TEXT NOT NULL CHECK (answer <> '')
) STRICT
table|kept_line|kept_line|CREATE TABLE kept_line (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    words TEXT NOT NULL CHECK (words <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|line|line|CREATE TABLE line (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agreed BLOB,                      -- the bytes of the last final yes of both
    proposal BLOB CHECK (length(proposal) = 16),
    on_table BLOB,                    -- an open proposal; its phase and yes-id are inside
    is_rested INTEGER NOT NULL CHECK (is_rested IN (0, 1)),
    rested_since INTEGER,
    rest_until TEXT NOT NULL,
    would_help TEXT NOT NULL,
    narrowed_to BLOB,
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)), -- taken back: both rooms let go of its words
    CHECK ((proposal IS NULL) = (on_table IS NULL))
) STRICT, WITHOUT ROWID
table|meta|meta|CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT
table|opened_check_in|opened_check_in|CREATE TABLE opened_check_in (
    opening BLOB NOT NULL CHECK (length(opening) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    day INTEGER NOT NULL,
    sheet BLOB NOT NULL CHECK (length(sheet) = 704),
    PRIMARY KEY (opening, seat)
) STRICT, WITHOUT ROWID
table|opened_note|opened_note|CREATE TABLE opened_note (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    text TEXT NOT NULL CHECK (text <> ''),
    day INTEGER CHECK ((kind = 4) = (day IS NOT NULL)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|our_journal|our_journal|CREATE TABLE our_journal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    day INTEGER NOT NULL,
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|padding|padding|CREATE TABLE padding (
    slot INTEGER PRIMARY KEY,
    filler BLOB NOT NULL
) STRICT
table|paper_edition|paper_edition|CREATE TABLE paper_edition (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    number INTEGER NOT NULL CHECK (number >= 1),
    day INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    page BLOB NOT NULL CHECK (length(page) = 32)
) STRICT
table|paper_edition_mark|paper_edition_mark|CREATE TABLE paper_edition_mark (
    item BLOB PRIMARY KEY NOT NULL CHECK (length(item) = 16),
    print BLOB NOT NULL CHECK (length(print) = 32)
) STRICT, WITHOUT ROWID
table|parked_talk|parked_talk|CREATE TABLE parked_talk (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    card TEXT NOT NULL,               -- id of a card of the deck; empty: own words
    words TEXT NOT NULL CHECK (words <> ''),
    day INTEGER NOT NULL,             -- days since 1970-01-01; seven days later it is gone
    state INTEGER NOT NULL CHECK (state BETWEEN 3 AND 17),
    length INTEGER NOT NULL CHECK (length BETWEEN 1 AND 4),
    speaker INTEGER NOT NULL CHECK (speaker IN (1, 2)),
    is_second_turn INTEGER NOT NULL CHECK (is_second_turn IN (0, 1)),
    line TEXT NOT NULL                -- the last line that was said back, written down and confirmed; may be empty
) STRICT
table|person|person|CREATE TABLE person (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    name TEXT NOT NULL
) STRICT
table|seat_seal|seat_seal|CREATE TABLE seat_seal (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT
table|setback|setback|CREATE TABLE setback (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    about BLOB CHECK (length(about) = 16),
    happened TEXT NOT NULL,
    different TEXT NOT NULL,
    body_told TEXT NOT NULL,
    may_try TEXT NOT NULL,
    helped TEXT NOT NULL,
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|shared_day|shared_day|CREATE TABLE shared_day (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    highest_day INTEGER NOT NULL
) STRICT
table|shared_overlap|shared_overlap|CREATE TABLE shared_overlap (
    activity TEXT NOT NULL,
    direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),
    PRIMARY KEY (activity, direction)
) STRICT, WITHOUT ROWID
table|shared_round|shared_round|CREATE TABLE shared_round (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    opened_on INTEGER NOT NULL
) STRICT
table|shared_setting|shared_setting|CREATE TABLE shared_setting (
    name TEXT PRIMARY KEY NOT NULL CHECK (name IN ('nonsexual_settles', 'review_days')),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID
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
