index|check_in_one_sealed|check_in|CREATE UNIQUE INDEX check_in_one_sealed ON check_in (standing) WHERE standing = 1
index|note_in_order|note|CREATE INDEX note_in_order ON note (kind, day, place)
index|sqlite_autoindex_meta_1|meta|
index|sqlite_autoindex_note_1|note|
table|area_limit|area_limit|CREATE TABLE area_limit (
    area TEXT PRIMARY KEY NOT NULL CHECK (area <> ''),
    term BLOB NOT NULL
) STRICT, WITHOUT ROWID
table|body_area|body_area|CREATE TABLE body_area (
    area TEXT NOT NULL CHECK (area <> ''),
    side INTEGER NOT NULL CHECK (side IN (0, 1, 2)),
    permission INTEGER NOT NULL CHECK (permission IN (0, 1, 2, 3, 4)),
    sensation INTEGER NOT NULL CHECK (sensation BETWEEN 0 AND 6),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 9),
    conditions BLOB NOT NULL,
    is_to_open INTEGER NOT NULL CHECK (is_to_open IN (0, 1)), -- its owner would open it at the next sitting
    PRIMARY KEY (area, side)
) STRICT, WITHOUT ROWID
table|check_in|check_in|CREATE TABLE check_in (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    day INTEGER NOT NULL,
    standing INTEGER NOT NULL CHECK (standing IN (1, 2, 3)),
    sheet BLOB NOT NULL CHECK (length(sheet) = 704),
    shown INTEGER NOT NULL CHECK (shown BETWEEN 0 AND 32766 AND (standing = 3 OR shown = 0))
) STRICT, WITHOUT ROWID
table|check_in_choice|check_in_choice|CREATE TABLE check_in_choice (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    unopened INTEGER NOT NULL CHECK (unopened IN (1, 2)),      -- after seven days: 1 kept for its author, 2 erased
    resolution INTEGER NOT NULL CHECK (resolution IN (3, 5, 11)),
    places BLOB NOT NULL CHECK (length(places) = 12),          -- the twelve dimensions in their owner's order
    plotted INTEGER NOT NULL CHECK (plotted BETWEEN 0 AND 8190),
    looked_at_together INTEGER NOT NULL CHECK (looked_at_together BETWEEN 0 AND 8190)
) STRICT
table|check_in_rhythm|check_in_rhythm|CREATE TABLE check_in_rhythm (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    rhythm INTEGER NOT NULL CHECK (rhythm IN (1, 2, 3)),       -- 1 every week, 2 every two weeks, 3 when we sit down
    fades_after INTEGER NOT NULL CHECK (fades_after BETWEEN 1 AND 365)
) STRICT
table|consent_state|consent_state|CREATE TABLE consent_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    counter INTEGER NOT NULL CHECK (counter > 0),  -- rises at every opening and every change; its last value after a
                                                   -- change lies in the owner's section of the keyring, too
    shared_mark BLOB CHECK (length(shared_mark) = 16),  -- the mark that is known to be under the seal in the shared room
    tried_mark BLOB CHECK (length(tried_mark) = 16),    -- the one that may be: its writing was begun and not seen done
    highest_day INTEGER NOT NULL,                  -- the highest day seen
    last_change INTEGER,                           -- the day its owner last changed something; told to them alone
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT
table|draft|draft|CREATE TABLE draft (
    place TEXT PRIMARY KEY NOT NULL CHECK (place <> ''),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID
table|goal_draft|goal_draft|CREATE TABLE goal_draft (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    goal BLOB NOT NULL CHECK (length(goal) = 16), -- the goal it would be, or would change
    words BLOB NOT NULL,
    is_brought INTEGER NOT NULL CHECK (is_brought IN (0, 1)) -- to the table at the next joint sitting
) STRICT, WITHOUT ROWID
table|good_thing|good_thing|CREATE TABLE good_thing (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|helped_tick|helped_tick|CREATE TABLE helped_tick (
    tag INTEGER PRIMARY KEY CHECK (tag BETWEEN 1 AND 8),
    dimensions INTEGER NOT NULL CHECK (dimensions BETWEEN 1 AND 8190)
) STRICT
table|how_we_ask|how_we_ask|CREATE TABLE how_we_ask (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    ask TEXT NOT NULL CHECK (ask <> ''),
    answer TEXT NOT NULL CHECK (answer <> '')
) STRICT
table|meta|meta|CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT
table|note|note|CREATE TABLE note (
    found_by INTEGER PRIMARY KEY,   -- random; by this the search finds the row
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    text TEXT NOT NULL CHECK (text <> ''),
    folded TEXT NOT NULL,           -- the text as the search compares it, exactly as the index has it
    bring INTEGER NOT NULL CHECK (bring IN (0, 1, 2)),
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1)),
    day INTEGER CHECK ((kind = 4) = (day IS NOT NULL)),
    place INTEGER NOT NULL
) STRICT
table|note_search|note_search|CREATE VIRTUAL TABLE note_search USING fts5 (
    folded, content = 'note', content_rowid = 'found_by', tokenize = 'trigram case_sensitive 1'
)
table|note_search_config|note_search_config|CREATE TABLE 'note_search_config'(k PRIMARY KEY, v) WITHOUT ROWID
table|note_search_data|note_search_data|CREATE TABLE 'note_search_data'(id INTEGER PRIMARY KEY, block BLOB)
table|note_search_docsize|note_search_docsize|CREATE TABLE 'note_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB)
table|note_search_idx|note_search_idx|CREATE TABLE 'note_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID
table|opened_body_area|opened_body_area|CREATE TABLE opened_body_area (
    area TEXT NOT NULL CHECK (area <> ''),
    side INTEGER NOT NULL CHECK (side IN (0, 1, 2)),
    permission INTEGER NOT NULL CHECK (permission IN (0, 1, 2, 3, 4)),
    sensation INTEGER NOT NULL CHECK (sensation BETWEEN 0 AND 6),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 9),
    conditions BLOB NOT NULL,
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    PRIMARY KEY (area, side)
) STRICT, WITHOUT ROWID
table|own_activity|own_activity|CREATE TABLE own_activity (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    has_direction INTEGER NOT NULL CHECK (has_direction IN (0, 1))
) STRICT, WITHOUT ROWID
table|own_boundary|own_boundary|CREATE TABLE own_boundary (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    wording TEXT NOT NULL,
    until TEXT NOT NULL,              -- empty: off the table
    is_published INTEGER NOT NULL CHECK (is_published IN (0, 1)),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1))
) STRICT, WITHOUT ROWID
table|own_goal|own_goal|CREATE TABLE own_goal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    adopted BLOB,                     -- the exact words adopted; NULL: none
    rung INTEGER NOT NULL CHECK (rung >= 0),
    is_resting INTEGER NOT NULL CHECK (is_resting IN (0, 1)),
    first_yes BLOB,                   -- the exact words of a first yes, while it is slept on
    first_rung INTEGER NOT NULL CHECK (first_rung >= 0),
    first_on INTEGER NOT NULL,
    second_yes_from INTEGER NOT NULL, -- UTC seconds
    is_let_go INTEGER NOT NULL CHECK (is_let_go IN (0, 1)), -- not known to the shared room yet
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1))
) STRICT, WITHOUT ROWID
table|own_line|own_line|CREATE TABLE own_line (
    line BLOB PRIMARY KEY NOT NULL CHECK (length(line) = 16),
    final_yes BLOB,                   -- the exact bytes of the final yes; NULL: none is given now
    final_yes_on INTEGER,
    first_yes BLOB,                   -- the exact bytes of the first yes, while it settles
    first_yes_on INTEGER,
    second_yes_from INTEGER NOT NULL, -- UTC seconds
    words BLOB,                       -- bytes that are no longer a yes, so that their owner can read them
    is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)),
    held_since INTEGER,
    rest_until TEXT NOT NULL,
    would_help TEXT NOT NULL,
    narrowed_to BLOB,
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
    closed_until INTEGER,             -- asking about it is closed until this day
    tick BLOB,                        -- digest of the bytes that their owner ticked for paper
    pending INTEGER NOT NULL CHECK (pending IN (0, 1, 2, 3)) -- not in the shared room yet: 1 closes, 2 first yes, 3 final yes
) STRICT, WITHOUT ROWID
table|own_overlap|own_overlap|CREATE TABLE own_overlap (
    activity TEXT NOT NULL,
    direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),
    PRIMARY KEY (activity, direction)
) STRICT, WITHOUT ROWID
table|own_round|own_round|CREATE TABLE own_round (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    opened_on INTEGER NOT NULL
) STRICT
table|own_setting|own_setting|CREATE TABLE own_setting (
    name TEXT PRIMARY KEY NOT NULL CHECK (name IN ('nonsexual_settles', 'review_days')),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID
table|padding|padding|CREATE TABLE padding (
    slot INTEGER PRIMARY KEY,
    filler BLOB NOT NULL
) STRICT
table|person|person|CREATE TABLE person (
    seat INTEGER PRIMARY KEY CHECK (seat IN (1, 2)),
    name TEXT NOT NULL
) STRICT
table|prepared_proposal|prepared_proposal|CREATE TABLE prepared_proposal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID
table|setback|setback|CREATE TABLE setback (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    about BLOB CHECK (length(about) = 16), -- a line or a goal, by id: its words stay where they are
    happened TEXT NOT NULL,
    different TEXT NOT NULL,
    body_told TEXT NOT NULL,
    may_try TEXT NOT NULL,
    helped TEXT NOT NULL,             -- the strength that helped
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1)),
    place INTEGER NOT NULL,
    CHECK (happened || different || body_told || may_try <> '')
) STRICT, WITHOUT ROWID
table|signal_seal|signal_seal|CREATE TABLE signal_seal (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    sealed BLOB NOT NULL
) STRICT
table|stance|stance|CREATE TABLE stance (
    activity TEXT NOT NULL,
    direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),
    stance INTEGER NOT NULL CHECK (stance IN (1, 2, 3, 4, 5)),
    conditions BLOB NOT NULL,
    until INTEGER,
    until_event TEXT NOT NULL,
    PRIMARY KEY (activity, direction)
) STRICT, WITHOUT ROWID
table|stance_before|stance_before|CREATE TABLE stance_before (
    activity TEXT NOT NULL,
    direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),
    stance INTEGER CHECK (stance IN (1, 2, 3, 4, 5)),
    conditions BLOB NOT NULL,
    until INTEGER,
    until_event TEXT NOT NULL,
    PRIMARY KEY (activity, direction)
) STRICT, WITHOUT ROWID
table|talk_note|talk_note|CREATE TABLE talk_note (              -- a private note from a last page
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|talk_put_away|talk_put_away|CREATE TABLE talk_put_away (
    card TEXT PRIMARY KEY NOT NULL CHECK (card <> '')
) STRICT, WITHOUT ROWID
table|talk_topic|talk_topic|CREATE TABLE talk_topic (             -- prepared alone; brought by its owner's hand
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    card TEXT NOT NULL,               -- id of a card of the deck; empty: own words
    words TEXT NOT NULL CHECK (words <> ''),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|words|words|CREATE TABLE words (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 11),
    text TEXT NOT NULL CHECK ((kind = 11) = (text = '')),
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1) AND NOT (kind = 11 AND is_opened = 1)),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID
