//! How a figure differs from that of the year before, in words and in short.

use crate::domain::{ActivityKind, Choice as _, Compared, Difference, difference::Values};

use super::{Texts, key_of, numbers};

/// What is compared: "Dëgjime", "Pjesëmarrja e grave".
pub fn name(difference: &Difference, texts: &Texts) -> String {
    match (difference.compared, difference.months) {
        // Participatory budgeting is one, and what is counted are its activities.
        (Compared::Activities(None | Some(ActivityKind::ParticipatoryBudgeting)), _) => {
            texts.get("difference-activities")
        }
        (Compared::Activities(Some(kind)), _) => texts.get(&format!("tab-{}", key_of(kind.id()))),
        (Compared::Participants(_), _) => texts.get("difference-participants"),
        (Compared::WomenShare(_), _) => texts.get("chart-head-women-share"),
        (Compared::Comments(_), _) => texts.get("difference-comments"),
        (Compared::AcceptedShare(_), _) => texts.get("chart-head-accepted-share"),
        (Compared::Decisions, Some(months)) => texts.with("difference-decisions-months", &[("months", months.into())]),
        (Compared::Decisions, None) => texts.get("tab-decisions"),
        (Compared::AccessRequests, _) => texts.get("overview-access"),
    }
}

/// The figure of the year before and that of the year in view, as they are written elsewhere.
pub fn values(difference: &Difference, texts: &Texts) -> (String, String) {
    let language = texts.language();
    match difference.values {
        Values::Counts { before, now } => (numbers::count(before, language), numbers::count(now, language)),
        Values::Shares { before, now } => (numbers::share(before, language), numbers::share(now, language)),
    }
}

/// The change in short, the fullest first: "−12 (−18,6 %)" and "−12", "+2,4 p.p."
pub fn changes(difference: &Difference, texts: &Texts) -> Vec<String> {
    let (language, change) = (texts.language(), difference.change());
    let signed = |change: i64, written: String| format!("{}{written}", numbers::sign(change));
    match difference.values {
        Values::Counts { .. } => {
            let short = signed(change, numbers::count(change.unsigned_abs(), language));
            let percent = |percent: i64| signed(percent, numbers::percent(percent.unsigned_abs(), language));
            let full = difference.relative().filter(|_| change != 0).map(|by| format!("{short} ({})", percent(by)));
            full.into_iter().chain([short]).collect()
        }
        Values::Shares { .. } => {
            let points = signed(change, numbers::tenths(change.unsigned_abs(), language));
            vec![texts.with("difference-points-short", &[("points", (&points).into())])]
        }
    }
}

/// A change with the year that it is from: "+3 nga 2022".
pub fn since(change: &str, difference: &Difference, texts: &Texts) -> String {
    texts.with("difference-since", &[("change", change.into()), ("year", difference.year_before.into())])
}

/// "Dëgjime: 11, 3 më shumë se në vitin 2022 (8)"
pub fn sentence(difference: &Difference, texts: &Texts) -> String {
    let (language, change) = (texts.language(), difference.change());
    let by = match difference.values {
        Values::Counts { .. } => {
            let count = numbers::count(change.unsigned_abs(), language);
            match difference.relative() {
                Some(percent) => format!("{count} ({})", numbers::percent(percent.unsigned_abs(), language)),
                None => count,
            }
        }
        Values::Shares { .. } => {
            let tenths = change.unsigned_abs();
            let points = numbers::tenths(tenths, language);
            // The noun agrees with the digit behind the comma.
            texts.with("difference-points", &[("points", (&points).into()), ("tenths", (tenths % 10).into())])
        }
    };
    let (name, (before, now)) = (name(difference, texts), values(difference, texts));
    let key = match change.signum() {
        1 => "difference-more",
        0 => "difference-equal",
        _ => "difference-less",
    };
    let arguments = [
        ("name", (&name).into()),
        ("now", (&now).into()),
        ("before", (&before).into()),
        ("change", (&by).into()),
        ("year", difference.year_before.into()),
    ];
    texts.with(key, &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Language, Share};

    fn of(compared: Compared, values: Values) -> Difference {
        Difference { compared, year_before: 2022, values, months: None }
    }

    #[test]
    fn a_change_has_its_sign_and_is_written_as_the_language_writes_numbers() {
        let participants = of(Compared::Participants(None), Values::Counts { before: 6_400, now: 5_210 });
        let share =
            Values::Shares { before: Share { part: 162, whole: 1_000 }, now: Share { part: 186, whole: 1_000 } };
        let share = of(Compared::WomenShare(None), share);
        let written = |language| {
            let texts = Texts::new(language);
            [changes(&participants, &texts)[0].clone(), changes(&share, &texts)[0].clone()]
        };
        assert_eq!(written(Language::Albanian), ["−1190 (−18,6\u{a0}%)", "+2,4 p.p."]);
        assert_eq!(written(Language::English), ["−1,190 (−18.6%)", "+2.4 pp"]);
        assert_eq!(written(Language::Serbian), ["−1.190 (−18,6\u{a0}%)", "+2,4 p. p."]);
        assert_eq!(written(Language::Turkish), ["−1.190 (−%18,6)", "+2,4 puan"]);
    }

    #[test]
    fn a_difference_is_said_in_words_with_both_years_figures() {
        let hearings = of(Compared::Activities(Some(ActivityKind::Hearing)), Values::Counts { before: 8, now: 11 });
        let share =
            Values::Shares { before: Share { part: 162, whole: 1_000 }, now: Share { part: 141, whole: 1_000 } };
        let share = of(Compared::WomenShare(None), share);
        let same = of(Compared::Decisions, Values::Counts { before: 592, now: 592 });
        let said = |language| {
            let texts = Texts::new(language);
            [&hearings, &share, &same].map(|difference| sentence(difference, &texts).replace('\u{a0}', " "))
        };
        assert_eq!(
            said(Language::Albanian),
            [
                "Dëgjime: 11, 3 më shumë se në vitin 2022 (8)",
                "Pjesëmarrja e grave: 14,1 %, 2,1 pikë përqindjeje më pak se në vitin 2022 (16,2 %)",
                "Vendime: 592, po aq sa në vitin 2022"
            ]
        );
        let [_, serbian, _] = said(Language::Serbian);
        assert_eq!(serbian, "Udeo žena: 14,1 %, za 2,1 procentni poen manje nego 2022. godine (16,2 %)");
        let [turkish, ..] = said(Language::Turkish);
        assert_eq!(turkish, "Dinlemeler: 11; 2022 yılına (8) göre 3 fazla");
    }
}
