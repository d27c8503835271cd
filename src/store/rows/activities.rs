//! Activities, with the channels on which they were announced.

use std::{collections::HashMap, ops::RangeInclusive};

use rusqlite::{
    Connection, params,
    types::{ToSqlOutput, Value},
};

use super::{Bound, Columns, choice, count, day, id, lists, lists::ListRow, number_of, optional_text, text};
use crate::domain::{Activity, ActivityLinks, Attendance, Channel, Choice as _, Comments, Count, RecordId, Register};

impl ListRow for Activity {
    const TABLE: &'static str = "activity";
    const COLUMNS: &'static [&'static str] = &[
        "kind",
        "title",
        "organiser",
        "topic",
        "venue",
        "held_on",
        "held_on_written",
        "open_from",
        "open_until",
        "women",
        "men",
        "stated_participants",
        "comments_rejected",
        "comments_accepted",
        "comments_partially_accepted",
        "comments_pending",
        "comments_carried_over",
        "comments_stated",
        "link_notice",
        "link_news",
        "link_minutes",
        "link_report",
        "notice_on",
        "news_on",
        "minutes_on",
        "report_on",
        "note",
        "carried_from",
        "carried_record",
    ];
    const LIST: Option<&'static str> = Some("kind");

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn list(&self) -> usize {
        self.kind as usize
    }

    fn values(&self) -> Vec<Bound<'_>> {
        vec![
            choice(Some(self.kind)),
            text(&self.title),
            choice(self.organiser),
            choice(self.topic),
            optional_text(self.venue.as_deref()),
            day(self.held_on),
            optional_text(self.held_on_written.as_deref()),
            day(self.open_from),
            day(self.open_until),
            count(self.attendance.women),
            count(self.attendance.men),
            count(self.attendance.stated),
            count(self.comments.rejected),
            count(self.comments.accepted),
            count(self.comments.partially_accepted),
            count(self.comments.pending),
            count(self.comments.carried_over),
            count(self.comments.stated),
            optional_text(self.links.notice.as_deref()),
            optional_text(self.links.news.as_deref()),
            optional_text(self.links.minutes.as_deref()),
            optional_text(self.links.report.as_deref()),
            day(self.notice_on),
            day(self.news_on),
            day(self.minutes_on),
            day(self.report_on),
            optional_text(self.note.as_deref()),
            count(self.carried_from.map(Count::from)),
            self.carried_record.as_ref().map_or(ToSqlOutput::Owned(Value::Null), id),
        ]
    }

    fn insert_parts(&self, connection: &Connection) -> rusqlite::Result<()> {
        if self.channels.is_empty() {
            return Ok(());
        }
        let mut statement = connection.prepare_cached(
            "INSERT INTO activity_channel (activity, channel, number, checksum)
             VALUES (?1, ?2, ?3, row_sum(?1, ?2, ?3))",
        )?;
        for (place, channel) in self.channels.iter().enumerate() {
            statement.execute(params![id(&self.id), channel.id(), number_of(place)])?;
        }
        Ok(())
    }

    fn remove_parts(&self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached("DELETE FROM activity_channel WHERE activity = ?1")?;
        statement.execute(params![id(&self.id)])?;
        Ok(())
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            kind: columns.required()?,
            title: columns.take()?,
            organiser: columns.choice()?,
            topic: columns.choice()?,
            venue: columns.take()?,
            held_on: columns.day()?,
            held_on_written: columns.take()?,
            open_from: columns.day()?,
            open_until: columns.day()?,
            attendance: Attendance { women: columns.take()?, men: columns.take()?, stated: columns.take()? },
            comments: Comments {
                rejected: columns.take()?,
                accepted: columns.take()?,
                partially_accepted: columns.take()?,
                pending: columns.take()?,
                carried_over: columns.take()?,
                stated: columns.take()?,
            },
            links: ActivityLinks {
                notice: columns.take()?,
                news: columns.take()?,
                minutes: columns.take()?,
                report: columns.take()?,
            },
            notice_on: columns.day()?,
            news_on: columns.day()?,
            minutes_on: columns.day()?,
            report_on: columns.day()?,
            note: columns.take()?,
            carried_from: columns.take()?,
            carried_record: columns.take::<Option<super::Id>>()?.map(|held| held.0),
            channels: Vec::new(),
        })
    }
}

/// Reads the activities of some years.
pub(super) fn load(
    connection: &Connection,
    years: &RangeInclusive<u16>,
    register: &mut Register,
) -> rusqlite::Result<()> {
    let mut channels = load_channels(connection)?;
    lists::load(connection, years, register, |year, mut activity: Activity| {
        if let Some(of_activity) = channels.remove(&activity.id) {
            activity.channels = of_activity.into_iter().map(|(_, channel)| channel).collect();
        }
        year.activities.of_mut(activity.kind).push(activity);
    })
}

fn load_channels(connection: &Connection) -> rusqlite::Result<HashMap<RecordId, Vec<(u32, Channel)>>> {
    let mut channels: HashMap<RecordId, Vec<(u32, Channel)>> = HashMap::new();
    let mut statement = connection.prepare("SELECT activity, number, channel FROM activity_channel")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row);
        let (activity, number) = (columns.id()?, columns.take()?);
        channels.entry(activity).or_default().push((number, columns.required()?));
    }
    channels.values_mut().for_each(|of_activity| of_activity.sort_unstable_by_key(|&(number, _)| number));
    Ok(channels)
}
