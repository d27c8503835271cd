-- Version 3: each row carries a sum over what it holds, so that a bit that a medium flips inside a text or a number is
-- found. SQLite's own check sees the structure of the pages, and nothing that is written in them.
--
-- `row_sum` is a function of this program (checksums.rs); other programs read the tables as before. `number`, the place
-- in a list, is left out where records are renumbered: a list whose numbers do not run from 1 is found when it is read.
-- The pages that were published need no other sum than the one that they are known by.

ALTER TABLE municipality ADD COLUMN checksum INTEGER;

ALTER TABLE municipality_language ADD COLUMN checksum INTEGER;

ALTER TABLE year ADD COLUMN checksum INTEGER;

ALTER TABLE document ADD COLUMN checksum INTEGER;

ALTER TABLE activity ADD COLUMN checksum INTEGER;

ALTER TABLE project ADD COLUMN checksum INTEGER;

ALTER TABLE access_request ADD COLUMN checksum INTEGER;

ALTER TABLE waiver ADD COLUMN checksum INTEGER;

ALTER TABLE slide ADD COLUMN checksum INTEGER;

ALTER TABLE publication ADD COLUMN checksum INTEGER;

ALTER TABLE activity_channel ADD COLUMN checksum INTEGER;

ALTER TABLE decision_month ADD COLUMN checksum INTEGER;

ALTER TABLE decision_link ADD COLUMN checksum INTEGER;

ALTER TABLE published_figure ADD COLUMN checksum INTEGER;

ALTER TABLE narrative ADD COLUMN checksum INTEGER;

ALTER TABLE rule_setting ADD COLUMN checksum INTEGER;

ALTER TABLE publication_figure ADD COLUMN checksum INTEGER;

ALTER TABLE publication_page ADD COLUMN checksum INTEGER;

ALTER TABLE history ADD COLUMN checksum INTEGER;

UPDATE municipality SET checksum = row_sum(name, unit, head_name, head_title, mayor, website);

UPDATE municipality_language SET checksum = row_sum(language, number);

UPDATE year SET checksum = row_sum(year, access_stated_total, signed_place, signed_on);

UPDATE document SET checksum = row_sum(id, year, kind, about, title, url, published_on);

UPDATE activity SET checksum = row_sum(
    id, year, kind, title, organiser, topic, venue, held_on, held_on_written, open_from, open_until, women, men,
    stated_participants, comments_rejected, comments_accepted, comments_partially_accepted, comments_pending,
    comments_carried_over, comments_stated, link_notice, link_news, link_minutes, link_report, notice_on,
    news_on, minutes_on, report_on, note, carried_from, carried_record
);

UPDATE project SET checksum = row_sum(id, year, locality, title, activity, votes, amount_cents, selected);

UPDATE access_request SET checksum = row_sum(
    id, year, received_on, requester, subject, outcome, answered_on, extended, urgent, refusal_reason, complaint
);

UPDATE waiver SET checksum = row_sum(
    id, year, rule, subject, subject_record, subject_month, subject_key, field, stated, computed, reason,
    waived_by, waived_on
);

UPDATE slide SET checksum = row_sum(id, year, chart, title);

UPDATE publication SET checksum = row_sum(id, year, published_on, published_by);

UPDATE activity_channel SET checksum = row_sum(activity, channel, number);

UPDATE decision_month SET checksum = row_sum(year, month, count, url, sent_to_ministry_on);

UPDATE decision_link SET checksum = row_sum(year, month, language, url);

UPDATE published_figure SET checksum = row_sum(year, key, value);

UPDATE narrative SET checksum = row_sum(year, section, language, text);

UPDATE rule_setting SET checksum = row_sum(year, rule, enabled, parameter);

UPDATE publication_figure SET checksum = row_sum(publication, key, value, before);

UPDATE publication_page SET checksum = row_sum(publication, number, language, sha256, bytes);

UPDATE history SET checksum = row_sum(id, made_at, author, state, state_at, edit, inverse);
