//! Text as it is compared and searched: without regard to case, marks on letters, and spaces.

use std::ops::Range;

/// The letters of the languages of this register whose marks people leave out, or forget to type.
fn plain(letter: char) -> char {
    match letter {
        'ë' | 'é' | 'è' | 'ê' => 'e',
        'ç' | 'č' | 'ć' => 'c',
        'š' | 'ş' => 's',
        'ž' => 'z',
        'đ' => 'd',
        'ğ' => 'g',
        'ı' | 'î' => 'i',
        'ö' => 'o',
        'ü' | 'û' => 'u',
        'â' => 'a',
        letter => letter,
    }
}

/// The characters of a text as they are compared, without those around it; a run of spaces is one.
pub fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let words = text.split_whitespace().enumerate();
    words.flat_map(|(place, word)| {
        let space = (place > 0).then_some(' ');
        space.into_iter().chain(word.chars().flat_map(folded_letter))
    })
}

/// A letter as it is compared. No language's own rules of case apply: a name is the same text in all of them.
fn folded_letter(letter: char) -> impl Iterator<Item = char> {
    // A mark may stand for itself after its letter; the dot that lower case puts over a Turkish capital İ does.
    letter.to_lowercase().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).map(plain)
}

/// The words that a person looks for, folded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(Vec<String>);

impl Words {
    /// The words of what is typed.
    pub fn of(typed: &str) -> Self {
        let folded: String = folded(typed).collect();
        Self(folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect())
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a folded text has every word, in any order.
    pub fn are_in(&self, folded: &str) -> bool {
        self.0.iter().all(|word| folded.contains(word.as_str()))
    }

    /// Whether each of them begins a word of a folded text.
    pub fn begin_words_of(&self, folded: &str) -> bool {
        self.0.iter().all(|word| folded.split(' ').any(|other| other.starts_with(word.as_str())))
    }

    /// Where the words stand in a text, in bytes, from the first on and without overlap.
    pub fn spots(&self, text: &str) -> Vec<Range<usize>> {
        let mut letters: Vec<(char, Range<usize>)> = Vec::new();
        for (at, letter) in text.char_indices() {
            let range = at..at + letter.len_utf8();
            if letter.is_whitespace() {
                letters.push((' ', range));
                continue;
            }
            let before = letters.len();
            letters.extend(folded_letter(letter).map(|folded| (folded, range.clone())));
            // A mark of its own belongs to the letter before it.
            if letters.len() == before
                && let Some((_, last)) = letters.last_mut()
            {
                last.end = range.end;
            }
        }
        let mut spots: Vec<Range<usize>> = Vec::new();
        for word in &self.0 {
            let word: Vec<char> = word.chars().collect();
            let found = letters.windows(word.len()).filter(|window| window.iter().map(|(letter, _)| letter).eq(&word));
            spots.extend(found.filter_map(|window| Some(window.first()?.1.start..window.last()?.1.end)));
        }
        spots.sort_by_key(|spot| (spot.start, spot.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for spot in spots {
            match apart.last_mut() {
                Some(last) if spot.start < last.end => last.end = last.end.max(spot.end),
                _ => apart.push(spot),
            }
        }
        apart
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_without_marks_is_the_same_text() {
        let same = |one: &str, other: &str| folded(one).eq(folded(other));
        assert!(same("Dëgjimi  BUXHETOR", " degjimi buxhetor "));
        assert!(same("İSTİŞARE", "istişare"));
        assert!(same("Çështje", "ceshtje"));
        assert!(!same("Dëgjimi 1", "Dëgjimi 2"));
        assert!(!same("a b", "ab"));
        assert!(same("Ke\u{308}rkesa", "kërkesa"));
    }

    #[test]
    fn words_are_found_in_any_order_and_where_they_stand() {
        let words = Words::of(" ZHUR  degj");
        let text = "Dëgjim në ZHUR: dëgjimi i dytë";
        let folded: String = folded(text).collect();
        assert!(words.are_in(&folded) && words.begin_words_of(&folded));
        assert!(!Words::of("gjim zhurr").are_in(&folded));
        let found: Vec<&str> = words.spots(text).into_iter().map(|spot| &text[spot]).collect();
        assert_eq!(found, ["Dëgj", "ZHUR", "dëgj"]);
        assert!(Words::of("  ").is_empty() && Words::of("").are_in(&folded));
    }

    #[test]
    fn what_is_found_is_whole_letters_of_the_text_as_it_was_written() {
        let found = |words: &str, text: &str| -> Vec<String> {
            Words::of(words).spots(text).into_iter().map(|spot| text[spot].to_owned()).collect()
        };
        assert_eq!(found("kerk", "ke\u{308}rkesa"), ["ke\u{308}rk"]);
        // Two words that overlap are one spot; no Turkish rule makes "I" another letter than "i".
        assert_eq!(found("gjim egj", "DËGJIM"), ["ËGJIM"]);
        assert_eq!(found("istis", "İSTİŞARE"), ["İSTİŞ"]);
        assert_eq!(found("x", ""), Vec::<String>::new());
    }
}
