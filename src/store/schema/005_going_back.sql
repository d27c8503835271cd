-- Version 5: who goes back in the history, past a merge perhaps, says how far.

-- The changes that took the register back, or forth, to where it was after another change: of what was done between,
-- merges too, nothing holds any more while such a change does.
CREATE TABLE gone_back (
    history INTEGER NOT NULL PRIMARY KEY REFERENCES history (id),
    number INTEGER NOT NULL CHECK (number >= 0 AND number < history),
    checksum INTEGER
) STRICT;
