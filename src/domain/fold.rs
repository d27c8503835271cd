//! Text as it is compared and searched: without regard to case, marks on letters, and spaces.

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
        // The dot that lower case puts over a Turkish capital İ is a mark as well.
        let letters = word.chars().flat_map(char::to_lowercase).filter(|&letter| letter != '\u{307}');
        space.into_iter().chain(letters.map(plain))
    })
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
    }
}
