//! Who came: women, men, and what the source stated as their total.

use serde::{Deserialize, Serialize};

use super::field::{Field, Value};

/// A count of people, comments, decisions, votes.
pub type Count = u32;

/// The largest count that a field takes: about six times Kosovo's population, so that a slip of the
/// hand (a telephone number in the wrong cell) is refused and no sum over a register can overflow.
pub const MAX_COUNT: Count = 9_999_999;

/// Attendance of one activity. `None` means "not recorded", which is not 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub women: Option<Count>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub men: Option<Count>,
    /// The total as the source stated it, kept even where it does not add up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Count>,
}

impl Attendance {
    /// Participants: women + men where both are recorded, else the stated total, else unknown.
    pub fn participants(self) -> Option<Count> {
        match (self.women, self.men) {
            (Some(women), Some(men)) => Some(women.saturating_add(men)),
            _ => self.stated,
        }
    }

    /// What to record where somebody says who came: the parts that are named, and the total where it contradicts them
    /// or takes the place of one that was stated before. `held` answers what is recorded.
    pub fn values(self, held: impl Fn(Field) -> Option<Value>) -> Vec<(Field, Option<Value>)> {
        let Self { women, men, stated } = self;
        let adds_up = Self { women, men, stated: None }.participants() == stated;
        let stated = stated.filter(|_| !adds_up || held(Field::StatedParticipants).is_some());
        let parts = [(Field::Women, women), (Field::Men, men), (Field::StatedParticipants, stated)];
        parts.into_iter().filter_map(|(field, count)| Some((field, Some(Value::Count(count?))))).collect()
    }

    /// Participants whose gender nobody recorded: what the stated total holds beyond the recorded part.
    pub fn gender_unknown(self) -> Count {
        match (self.women, self.men, self.stated) {
            (Some(_), Some(_), _) | (_, _, None) => 0,
            (women, men, Some(stated)) => stated.saturating_sub(women.unwrap_or(0)).saturating_sub(men.unwrap_or(0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attendance(women: Option<Count>, men: Option<Count>, stated: Option<Count>) -> Attendance {
        Attendance { women, men, stated }
    }

    #[test]
    fn the_recorded_parts_win_over_a_stated_total_that_does_not_add_up() {
        let hearing_8 = attendance(Some(0), Some(14), Some(0));
        assert_eq!(hearing_8.participants(), Some(14));
        assert_eq!(hearing_8.gender_unknown(), 0);
    }

    #[test]
    fn a_stated_total_alone_counts_with_gender_unknown() {
        let meeting = attendance(None, None, Some(30));
        assert_eq!(meeting.participants(), Some(30));
        assert_eq!(meeting.gender_unknown(), 30);
        assert_eq!(attendance(Some(12), None, Some(30)).gender_unknown(), 18);
    }

    #[test]
    fn one_part_without_a_total_leaves_the_participants_unknown() {
        assert_eq!(attendance(Some(5), None, None).participants(), None);
        assert_eq!(attendance(None, None, None).participants(), None);
    }
}
