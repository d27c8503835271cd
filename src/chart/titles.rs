//! Labels that tell activities apart. The titles of a year's hearings open with the same eight words.

use std::collections::HashMap;

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

/// The opening words that most of the titles share, folded to lower case.
fn opening(titles: &[Vec<&str>]) -> Vec<String> {
    let enough = titles.len() - exceptions(titles.len());
    let mut opening = Vec::new();
    loop {
        let mut next: HashMap<String, usize> = HashMap::new();
        for words in titles.iter().filter(|words| shared(words, &opening) == opening.len()) {
            if let Some(word) = words.get(opening.len()) {
                *next.entry(word.to_lowercase()).or_default() += 1;
            }
        }
        // At most one word can be shared by so many.
        match next.into_iter().find(|(_, count)| *count >= enough) {
            Some((word, _)) => opening.push(word),
            None => return opening,
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A label for each title, in their order, without the opening that most of them share ("Dëgjimi
/// buxhetor për buxhetin e vitit 2024 me …"). Titles that differ keep differing: where the rest of two
/// titles is the same, or nothing is left, the whole title stays. Of fewer than three titles nothing
/// is dropped.
pub fn distinct_titles(titles: &[&str]) -> Vec<String> {
    let split: Vec<Vec<&str>> = titles.iter().map(|title| title.split_whitespace().collect()).collect();
    let opening = if titles.len() < 3 { Vec::new() } else { opening(&split) };
    // One word in common is rarely an opening ("Rregullorja …").
    let opening = if opening.len() < 2 { &[][..] } else { &opening[..] };
    let short: Vec<String> = split
        .iter()
        .map(|words| {
            let drop = shared(words, opening);
            // A title that differs after the first word differs altogether.
            let drop = if drop < 2 { 0 } else { drop };
            capitalised(&words[drop..].join(" "))
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
    fn titles_stay_apart_and_none_is_emptied() {
        let labels =
            distinct_titles(&["Takimi i parë me", "Takimi i parë me fshatin", "Takimi i parë me qytetin", "X"]);
        assert_eq!(labels, ["Takimi i parë me", "Fshatin", "Qytetin", "X"]);
        assert_eq!(distinct_titles(&["A b c", "A b c", "A b d"]), ["A b c", "A b c", "D"]);
        assert_eq!(distinct_titles(&["raporti për a", "raporti për b"]), ["Raporti për a", "Raporti për b"]);
        assert!(distinct_titles(&[]).is_empty());
    }
}
