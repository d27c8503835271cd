-- Version 4: each change has an identity of its own, by which two versions of one register know which changes both of
-- them have; and a merge of two versions says what it took in.
--
-- `row_uid` and `row_sum` are functions of this program (checksums.rs). The identity of a change that was made before is
-- taken from what its row holds and never changes, so that two copies that are brought to this version apart from each
-- other agree. A row that had not its sum before has none afterwards.

ALTER TABLE history RENAME TO history_3;

CREATE TABLE history (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    made_at TEXT NOT NULL,
    author TEXT,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
    state_at TEXT NOT NULL,
    checksum INTEGER,
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL
) STRICT;

INSERT INTO history (id, uid, made_at, author, state, state_at, edit, inverse, checksum)
SELECT
    id, row_uid(id, made_at, author, edit), made_at, author, state, state_at, edit, inverse,
    CASE WHEN checksum IS row_sum(id, made_at, author, state, state_at, edit, inverse)
        THEN row_sum(
            id, row_uid(id, made_at, author, edit), made_at, author, state, state_at, edit, inverse
        )
    END
FROM history_3;

DROP TABLE history_3;

CREATE INDEX history_by_state ON history (state);

CREATE INDEX history_by_time ON history (state_at);

CREATE UNIQUE INDEX history_by_uid ON history (uid);

-- The changes of another version that came in by a merge, with who made them. They are known as long as the merge
-- holds, which is the row of the history.
CREATE TABLE merged_edit (
    history INTEGER NOT NULL REFERENCES history (id),
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    made_at TEXT NOT NULL,
    author TEXT,
    checksum INTEGER,
    PRIMARY KEY (history, uid)
) STRICT, WITHOUT ROWID;

-- Which versions a merge took in: each by the last change that was ever made in it, and by the last one that held, which
-- is empty where none did.
CREATE TABLE merged_version (
    history INTEGER NOT NULL REFERENCES history (id),
    last BLOB NOT NULL CHECK (length(last) = 16),
    tip BLOB NOT NULL CHECK (length(tip) IN (0, 16)),
    checksum INTEGER,
    PRIMARY KEY (history, last, tip)
) STRICT, WITHOUT ROWID;
