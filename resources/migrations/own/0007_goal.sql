-- 0007_goal.sql: what one person says of the couple's goals, and what they keep for themselves: drafts, setbacks, small
-- good things. No column holds how often, how long or how well, and nothing here has a day of its own but a yes that is
-- slept on.

-- Where this person is on each goal that both adopted. The shared step is the more cautious of two.
CREATE TABLE own_goal (
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
) STRICT, WITHOUT ROWID;

-- Prepared alone.
CREATE TABLE goal_draft (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    goal BLOB NOT NULL CHECK (length(goal) = 16), -- the goal it would be, or would change
    words BLOB NOT NULL,
    is_brought INTEGER NOT NULL CHECK (is_brought IN (0, 1)) -- to the table at the next joint sitting
) STRICT, WITHOUT ROWID;

-- Something was hard: four questions, each may stay empty. Its author alone opens it, at a joint sitting.
CREATE TABLE setback (
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
) STRICT, WITHOUT ROWID;

CREATE TABLE good_thing (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1)),
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
