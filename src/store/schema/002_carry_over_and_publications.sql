-- Version 2: comments that are carried over to the next year, and publications.

-- Comments that went along to the next year: they count there, and in no total here.
ALTER TABLE activity ADD COLUMN comments_carried_over INTEGER CHECK (comments_carried_over BETWEEN 0 AND 9999999);

-- The year in which it was held, where only its comments came along. `carried_record` is the record of that year; it
-- is no foreign key, for the same reason as a project's activity.
ALTER TABLE activity ADD COLUMN carried_from INTEGER CHECK (carried_from BETWEEN 1990 AND 2199 AND carried_from < year);

ALTER TABLE activity ADD COLUMN carried_record BLOB CHECK (length(carried_record) = 16);

-- Every page that was ever published, under the SHA-256 of its bytes. Nothing is ever deleted here: an undone
-- publication can be made again, and what went out stays what it was.
CREATE TABLE published_page (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    html BLOB NOT NULL
) STRICT;

-- `published_on` is a moment by the office's clock, to the second.
CREATE TABLE publication (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    published_on TEXT NOT NULL CHECK (
        published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'
    ),
    published_by TEXT
) STRICT;

CREATE INDEX publication_by_year ON publication (year);

-- Every figure as it was then; `before` is what had been published in its place, where that was another.
CREATE TABLE publication_figure (
    publication BLOB NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    before INTEGER CHECK (before >= 0),
    PRIMARY KEY (publication, key)
) STRICT, WITHOUT ROWID;

-- A publication whose page is not there cannot be recorded.
CREATE TABLE publication_page (
    publication BLOB NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    language TEXT NOT NULL CHECK (language IN ('sq', 'en', 'sr', 'tr', 'bs')),
    sha256 TEXT NOT NULL REFERENCES published_page (sha256),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (publication, language)
) STRICT, WITHOUT ROWID;
