//! Labels that tell activities apart. The titles of a year's hearings open with the same eight words.

use std::{cmp::Reverse, collections::HashMap};

/// How many of `count` titles may open differently without keeping the others from being shortened.
fn exceptions(count: usize) -> usize {
    match count {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2.max(count / 5),
    }
}

/// How many words a title has in common with an opening.
fn shared(words: &[&str], opening: &[String]) -> usize {
    words.iter().zip(opening).take_while(|(word, common)| word.to_lowercase() == **common).count()
}

/// The opening words that at least `enough` titles share, folded to lower case: at each step the word
/// that most of them go on with, and of equals the one that comes first.
fn opening(titles: &[Vec<&str>], enough: usize) -> Vec<String> {
    let mut opening = Vec::new();
    loop {
        let mut next: HashMap<String, (usize, Reverse<usize>)> = HashMap::new();
        for (place, words) in titles.iter().enumerate() {
            if shared(words, &opening) == opening.len()
                && let Some(word) = words.get(opening.len())
            {
                next.entry(word.to_lowercase()).or_insert((0, Reverse(place))).0 += 1;
            }
        }
        match next.into_iter().max_by_key(|(_, rank)| *rank) {
            Some((word, (count, _))) if count >= enough => opening.push(word),
            _ => return opening,
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A label for each title, in their order, without the opening that most of them share ("Dëgjimi
/// buxhetor për buxhetin e vitit 2024 me …"), and without a further one that a third of them share ("…
/// banorë të fshatrave …"). Titles that differ keep differing: where the rest of two titles is the same,
/// or nothing is left, the whole title stays. Of fewer than three titles nothing is dropped.
pub fn distinct_titles(titles: &[&str]) -> Vec<String> {
    let split: Vec<Vec<&str>> = titles.iter().map(|title| title.split_whitespace().collect()).collect();
    let first = if titles.len() < 3 { Vec::new() } else { opening(&split, titles.len() - exceptions(titles.len())) };
    // One word in common is rarely an opening ("Rregullorja …"), and a title that differs after the first
    // word differs altogether.
    let dropped = |words: &[&str], opening: &[String]| match shared(words, opening) {
        0 | 1 => 0,
        words => words,
    };
    let rest: Vec<Vec<&str>> = split.iter().map(|words| words[dropped(words, &first)..].to_vec()).collect();
    let second = if titles.len() < 6 { Vec::new() } else { opening(&rest, 3.max(titles.len().div_ceil(3))) };
    let short: Vec<String> = rest
        .iter()
        .map(|words| {
            let whole = second.len() >= 2 && words.len() > second.len() && shared(words, &second) == second.len();
            capitalised(&words[if whole { second.len() } else { 0 }..].join(" "))
        })
        .collect();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for label in &short {
        *seen.entry(label).or_default() += 1;
    }
    let whole = |at: usize| capitalised(&split[at].join(" "));
    short
        .iter()
        .enumerate()
        .map(|(at, label)| if label.is_empty() || seen[label.as_str()] > 1 { whole(at) } else { label.clone() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_opening_that_most_titles_share_is_dropped_and_exceptions_lose_what_they_share() {
        let titles = [
            "Dëgjimi buxhetor për buxhetin e vitit 2024 me biznese dhe fermerë",
            "Dëgjimi buxhetor për buxhetin e vitit 2024 me banor të rajonit të Hasit",
            "Dëgjimi buxhetor për buxhetin e vitit 2024 me banor të rajonit të Zhupës",
            "Dëgjimi buxhetor për buxhetin e vitit 2024 me qytetarë",
            "Dëgjimi buxhetor për buxhetin e vitit 2024 nga Komiteti për Politikë dhe Financa",
        ];
        let labels = distinct_titles(&titles);
        assert_eq!(
            labels,
            [
                "Biznese dhe fermerë",
                "Banor të rajonit të Hasit",
                "Banor të rajonit të Zhupës",
                "Qytetarë",
                "Nga Komiteti për Politikë dhe Financa"
            ]
        );
    }

    #[test]
    fn a_second_opening_is_dropped_where_a_third_of_the_titles_share_it() {
        let mut titles = vec!["Konsultimi publik për KAB-in", "Konsultimi publik për Projekt-Planin e qytetit"];
        titles.extend(["Konsultimi publik për Projekt-Rregulloren për taksa", "Konsultimi publik për Strategjinë"]);
        titles.extend(["Konsultimi publik për Projekt-Rregulloren për ujin"]);
        titles.extend(["Konsultimi publik për Projekt-Rregulloren për parkim"]);
        let labels = distinct_titles(&titles);
        assert_eq!(labels, ["KAB-in", "Projekt-Planin e qytetit", "Taksa", "Strategjinë", "Ujin", "Parkim"]);
    }

    #[test]
    fn titles_stay_apart_and_none_is_emptied() {
        let labels =
            distinct_titles(&["Takimi i parë me", "Takimi i parë me fshatin", "Takimi i parë me qytetin", "X"]);
        assert_eq!(labels, ["Takimi i parë me", "Fshatin", "Qytetin", "X"]);
        assert_eq!(distinct_titles(&["A b c", "A b c", "A b d"]), ["A b c", "A b c", "D"]);
        assert_eq!(distinct_titles(&["raporti për a", "raporti për b"]), ["Raporti për a", "Raporti për b"]);
        assert!(distinct_titles(&[]).is_empty());
    }
}
