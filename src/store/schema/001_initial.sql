-- Version 1 of the register's file: every field of the interchange format from the start, also those
-- that the window shows only later.
--
-- Throughout: NULL is "not recorded", which is not 0. Days are 'YYYY-MM-DD'. The limits of counts and
-- amounts, and the lists of identifiers, are those of the domain. `number` is the place in a list,
-- from 1 without a gap; it has no unique index, because renumbering passes through repetitions.
-- Identifiers of records are UUIDv7, 16 bytes.

-- The office's profile: one row.
CREATE TABLE municipality (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    name TEXT NOT NULL,
    unit TEXT,
    head_name TEXT,
    head_title TEXT,
    mayor TEXT,
    website TEXT
) STRICT;

CREATE TABLE municipality_language (
    language TEXT NOT NULL CHECK (language IN ('sq', 'en', 'sr', 'tr', 'bs')),
    number INTEGER NOT NULL CHECK (number >= 1),
    PRIMARY KEY (language)
) STRICT, WITHOUT ROWID;

CREATE TABLE year (
    year INTEGER NOT NULL PRIMARY KEY CHECK (year BETWEEN 1990 AND 2199),
    access_stated_total INTEGER CHECK (access_stated_total BETWEEN 0 AND 9999999),
    signed_place TEXT,
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE document (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'page', 'other')),
    about TEXT CHECK (about IN (
        'consultation', 'hearing', 'meeting', 'participatory_budgeting', 'assembly_questions', 'other'
    )),
    title TEXT NOT NULL,
    url TEXT,
    published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX document_by_year ON document (year);

-- `number` runs within the kind. `held_on_written` is what stood there, where it is no date.
CREATE TABLE activity (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('consultation', 'hearing', 'meeting', 'participatory_budgeting')),
    number INTEGER NOT NULL CHECK (number >= 1),
    title TEXT NOT NULL,
    organiser TEXT CHECK (organiser IN ('mayor', 'assembly', 'committee', 'department', 'other')),
    topic TEXT CHECK (topic IN ('kab', 'budget', 'regulation', 'plan', 'strategy', 'taxes', 'report', 'other')),
    venue TEXT,
    held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    held_on_written TEXT,
    open_from TEXT CHECK (open_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    open_until TEXT CHECK (open_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    women INTEGER CHECK (women BETWEEN 0 AND 9999999),
    men INTEGER CHECK (men BETWEEN 0 AND 9999999),
    stated_participants INTEGER CHECK (stated_participants BETWEEN 0 AND 9999999),
    comments_rejected INTEGER CHECK (comments_rejected BETWEEN 0 AND 9999999),
    comments_accepted INTEGER CHECK (comments_accepted BETWEEN 0 AND 9999999),
    comments_partially_accepted INTEGER CHECK (comments_partially_accepted BETWEEN 0 AND 9999999),
    comments_pending INTEGER CHECK (comments_pending BETWEEN 0 AND 9999999),
    comments_stated INTEGER CHECK (comments_stated BETWEEN 0 AND 9999999),
    link_notice TEXT,
    link_news TEXT,
    link_minutes TEXT,
    link_report TEXT,
    notice_on TEXT CHECK (notice_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    news_on TEXT CHECK (news_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    minutes_on TEXT CHECK (minutes_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    report_on TEXT CHECK (report_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT
) STRICT;

CREATE INDEX activity_by_list ON activity (year, kind);

-- Where an activity was announced, in the order in which it was ticked.
CREATE TABLE activity_channel (
    activity BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK (channel IN ('website', 'facebook', 'platform', 'email', 'poster', 'other')),
    number INTEGER NOT NULL CHECK (number >= 1),
    PRIMARY KEY (activity, channel)
) STRICT, WITHOUT ROWID;

-- `activity` is no foreign key: a project keeps what was recorded of its origin, also while a deleted
-- activity can still be brought back by undo.
CREATE TABLE project (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    locality TEXT NOT NULL,
    title TEXT,
    activity BLOB CHECK (length(activity) = 16),
    votes INTEGER CHECK (votes BETWEEN 0 AND 9999999),
    amount_cents INTEGER CHECK (amount_cents BETWEEN 0 AND 1000000000000),
    selected INTEGER CHECK (selected IN (0, 1))
) STRICT;

CREATE INDEX project_by_year ON project (year);

-- The mayor's decisions; a month of which nothing is recorded has no row. `url` is a link without a language.
CREATE TABLE decision_month (
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    count INTEGER CHECK (count BETWEEN 0 AND 9999999),
    url TEXT,
    sent_to_ministry_on TEXT CHECK (sent_to_ministry_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (year, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_link (
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sq', 'en', 'sr', 'tr', 'bs')),
    url TEXT NOT NULL,
    PRIMARY KEY (year, month, language),
    FOREIGN KEY (year, month) REFERENCES decision_month (year, month) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Requests for access to public documents: counts and outcomes, never who asked.
CREATE TABLE access_request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    requester TEXT CHECK (requester IN ('individual', 'media', 'ngo', 'other')),
    subject TEXT CHECK (subject IN (
        'spending', 'employment', 'administrative', 'public_functions', 'legal_act', 'other'
    )),
    outcome TEXT CHECK (outcome IN ('open', 'full', 'partial', 'refused', 'transferred')),
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    extended INTEGER CHECK (extended IN (0, 1)),
    urgent INTEGER CHECK (urgent IN (0, 1)),
    refusal_reason TEXT,
    complaint INTEGER CHECK (complaint IN (0, 1))
) STRICT;

CREATE INDEX access_request_by_year ON access_request (year);

CREATE TABLE published_figure (
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (key IN (
        'consultation.count', 'consultation.women', 'consultation.men', 'consultation.participants',
        'consultation.rejected', 'consultation.accepted', 'consultation.partially_accepted',
        'consultation.pending', 'consultation.comments', 'hearing.count', 'hearing.women', 'hearing.men',
        'hearing.participants', 'hearing.rejected', 'hearing.accepted', 'hearing.partially_accepted',
        'hearing.pending', 'hearing.comments', 'meeting.count', 'meeting.women', 'meeting.men',
        'meeting.participants', 'meeting.rejected', 'meeting.accepted', 'meeting.partially_accepted',
        'meeting.pending', 'meeting.comments', 'participatory_budgeting.count', 'participatory_budgeting.women',
        'participatory_budgeting.men', 'participatory_budgeting.participants',
        'participatory_budgeting.rejected', 'participatory_budgeting.accepted',
        'participatory_budgeting.partially_accepted', 'participatory_budgeting.pending',
        'participatory_budgeting.comments', 'all.women', 'all.men', 'all.participants', 'decision.count',
        'access_request.count'
    )),
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (year, key)
) STRICT, WITHOUT ROWID;

-- Only the paragraphs that the office rewrote.
CREATE TABLE narrative (
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    section TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sq', 'en', 'sr', 'tr', 'bs')),
    text TEXT NOT NULL,
    PRIMARY KEY (year, section, language)
) STRICT, WITHOUT ROWID;

-- Findings set aside. `subject_key` is the key of a published figure or the identifier of a rule.
CREATE TABLE waiver (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    rule TEXT NOT NULL CHECK (rule IN (
        'participants-sum', 'comments-sum', 'date-unreadable', 'date-missing', 'date-outside-year', 'date-order',
        'title-missing', 'title-duplicate', 'link-missing', 'link-invalid', 'link-shared', 'comments-pending',
        'no-women', 'decision-month-missing', 'published-differs', 'meetings-per-year', 'meeting-first-half',
        'meeting-notice', 'consultation-open', 'consultation-meeting-inside', 'kab-by', 'hearings-by',
        'access-reply', 'access-outcomes', 'decisions-to-ministry', 'languages', 'report-after-close',
        'plans-published', 'women-share'
    )),
    subject TEXT NOT NULL CHECK (subject IN (
        'activity', 'published', 'decision_month', 'document', 'project', 'access_request', 'rule'
    )),
    subject_record BLOB CHECK (length(subject_record) = 16),
    subject_month INTEGER CHECK (subject_month BETWEEN 1 AND 12),
    subject_key TEXT,
    field TEXT NOT NULL,
    stated ANY CHECK (typeof(stated) IN ('null', 'integer', 'text')),
    computed ANY CHECK (typeof(computed) IN ('null', 'integer', 'text')),
    reason TEXT,
    waived_by TEXT,
    waived_on TEXT CHECK (waived_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (
        CASE subject
            WHEN 'published' THEN subject_key IS NOT NULL AND subject_month IS NULL AND subject_record IS NULL
            WHEN 'rule' THEN subject_key IS NOT NULL AND subject_month IS NULL AND subject_record IS NULL
            WHEN 'decision_month' THEN subject_month IS NOT NULL AND subject_key IS NULL AND subject_record IS NULL
            ELSE subject_record IS NOT NULL AND subject_month IS NULL AND subject_key IS NULL
        END
    )
) STRICT;

CREATE INDEX waiver_by_year ON waiver (year);

-- The legal rules that differ from their default.
CREATE TABLE rule_setting (
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    rule TEXT NOT NULL CHECK (rule IN (
        'meetings-per-year', 'meeting-first-half', 'meeting-notice', 'consultation-open',
        'consultation-meeting-inside', 'kab-by', 'hearings-by', 'access-reply', 'access-outcomes',
        'decisions-to-ministry', 'languages', 'report-after-close', 'plans-published', 'women-share'
    )),
    enabled INTEGER CHECK (enabled IN (0, 1)),
    parameter ANY CHECK (typeof(parameter) IN ('null', 'integer', 'text')),
    PRIMARY KEY (year, rule)
) STRICT, WITHOUT ROWID;

-- The presentation, where it was arranged.
CREATE TABLE slide (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL REFERENCES year (year) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    chart TEXT NOT NULL CHECK (chart IN (
        'participation-by-kind', 'participation-by-activity', 'women-share', 'comment-outcomes-by-kind',
        'comment-outcomes-by-activity', 'decisions-by-month', 'participation-over-years',
        'women-share-over-years', 'comment-outcomes-over-years'
    )),
    title TEXT
) STRICT;

CREATE INDEX slide_by_year ON slide (year);

-- Every change, in the order in which it was made; nothing is ever deleted here. `edit` and `inverse`
-- are JSON, and stand last because they can be long. A change that was undone and then overtaken by
-- another is 'superseded'. Times are UTC; `state_at` is that of the last change of the state.
CREATE TABLE history (
    id INTEGER NOT NULL PRIMARY KEY,
    made_at TEXT NOT NULL,
    author TEXT,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
    state_at TEXT NOT NULL,
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL
) STRICT;

CREATE INDEX history_by_state ON history (state);

CREATE INDEX history_by_time ON history (state_at);
