//! Who came, as people write it into one cell: "F 9 M 40 T 49", "9/40/49", "Gra: 9, burra: 40".

use std::sync::LazyLock;

use crate::domain::{Attendance, Count, fold::folded};

use super::{TRANSLATED, Texts, input};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Women,
    Men,
    Total,
}

/// What the parts are called, folded: the words of every language, for a list is pasted in whatever language it was
/// written in.
static WORDS: LazyLock<Vec<(String, Part)>> = LazyLock::new(|| {
    let parts = [
        (Part::Women, ["short-women", "women", "words-women"]),
        (Part::Men, ["short-men", "men", "words-men"]),
        (Part::Total, ["short-total", "total", "words-total"]),
    ];
    let mut words: Vec<(String, Part)> = Vec::new();
    for &language in TRANSLATED {
        let texts = Texts::new(language);
        for (part, keys) in parts {
            for text in keys.map(|key| texts.get(key)) {
                words.extend(text.split(',').map(|word| (folded(word).collect(), part)));
            }
        }
    }
    words
});

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Part(Part),
    Number(Count),
    /// What separates figures that have no names.
    Stroke,
}

/// Reads who came out of one text: figures with their names, or women, men and perhaps the total with strokes between
/// them. A part that is not named is `None`; the total is as it was stated, whether it adds up or not.
pub fn parse(text: &str) -> Option<Attendance> {
    // Nobody writes more of it; a title of 100 kB is no attendance.
    if text.len() > 200 {
        return None;
    }
    let tokens = tokens(text)?;
    let mut said = Attendance::default();
    let slot = |said: &mut Attendance, part, number| {
        let slot = match part {
            Part::Women => &mut said.women,
            Part::Men => &mut said.men,
            Part::Total => &mut said.stated,
        };
        slot.replace(number).is_none()
    };
    if let [Token::Number(women), Token::Stroke, Token::Number(men), rest @ ..] = tokens.as_slice() {
        let stated = match rest {
            [] => None,
            [Token::Stroke, Token::Number(total)] => Some(*total),
            _ => return None,
        };
        return Some(Attendance { women: Some(*women), men: Some(*men), stated });
    }
    let named: Vec<&Token> = tokens.iter().filter(|token| **token != Token::Stroke).collect();
    let (pairs, []) = named.as_chunks::<2>() else { return None };
    let well_named = pairs.iter().all(|pair| match (pairs[0][0], pair[0], pair[1]) {
        (Token::Part(_), Token::Part(part), Token::Number(number))
        | (Token::Number(_), Token::Number(number), Token::Part(part)) => slot(&mut said, *part, *number),
        _ => false,
    });
    (well_named && !pairs.is_empty()).then_some(said)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let text: String = folded(text).collect();
    let mut tokens = Vec::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphabetic() {
            let length = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
            let (_, part) = WORDS.iter().find(|(word, _)| *word == rest[..length])?;
            tokens.push(Token::Part(*part));
            length
        } else if first.is_ascii_digit() {
            let length = number_length(rest);
            tokens.push(Token::Number(input::parse_count(&rest[..length]).ok()?));
            length
        } else {
            match first {
                '/' | '+' | '=' | '|' => tokens.push(Token::Stroke),
                ' ' | ':' | ',' | ';' | '.' | '-' | '–' | '—' | '(' | ')' => {}
                _ => return None,
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    Some(tokens)
}

/// How long the number is with which a text begins: digits, and what stands singly between them.
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    while is_digit(end) || (matches!(bytes.get(end), Some(b' ' | b'.' | b',' | b'\'')) && is_digit(end + 1)) {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(women: Option<Count>, men: Option<Count>, stated: Option<Count>) -> Option<Attendance> {
        Some(Attendance { women, men, stated })
    }

    #[test]
    fn figures_with_names_or_strokes_are_understood_in_every_language() {
        for text in [
            "F 9 M 40 T 49",
            "f9 m40 t49",
            "F: 9, M: 40, T: 49",
            "F-9; M-40; T-49",
            "9/40/49",
            " 9 / 40 / 49 ",
            "9+40=49",
            "Gra 9, Burra 40, Gjithsej 49",
            "9 gra, 40 burra (totali 49)".replace("totali 49", "49 totali").as_str(),
            "Women: 9 / Men: 40 / Total: 49",
            "Ž 9 M 40 U 49",
            "K 9 E 40 T 49",
            "T 49 F 9 M 40",
        ] {
            assert_eq!(parse(text), said(Some(9), Some(40), Some(49)), "{text}");
        }
        assert_eq!(parse("9/40"), said(Some(9), Some(40), None));
        assert_eq!(parse("F 0 M 14 T 0"), said(Some(0), Some(14), Some(0)), "stated as it stands");
        assert_eq!(parse("F 1 234 M 2.345"), said(Some(1234), Some(2345), None));
        assert_eq!(parse("M 40"), said(None, Some(40), None));
    }

    #[test]
    fn what_says_nothing_of_people_is_left_alone() {
        for text in
            ["", "9", "F", "9/", "9/40/49/1", "F 9 F 10", "x 9 m 40", "30.01.2023", "9 40 49", "F 9 40", "1/2/x"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd_to_be_looked_at(text in any::<String>()) {
            parse(&text);
        }

        #[test]
        fn what_is_written_is_read(women in 0..=9_999_999_u32, men in 0..=9_999_999_u32, total in 0..=9_999_999_u32) {
            prop_assert_eq!(parse(&format!("{women}/{men}/{total}")), said(Some(women), Some(men), Some(total)));
            prop_assert_eq!(parse(&format!("F {women} M {men}")), said(Some(women), Some(men), None));
        }
    }
}
