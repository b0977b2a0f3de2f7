//! Japanese lines that end where a phrase ends. Between any two characters a line may break by itself, within what the rules of
//! kinsoku allow; inside a phrase an invisible joiner keeps the letters together, unless the phrase is longer than its line.

use budoux_phf_rs::Parser;

/// Forbids a line to break between two letters; nothing is seen of it.
pub const JOINER: char = '\u{2060}';
/// What is longer than this is no phrase that a reader takes in at once: it may break where it likes.
const LONGEST: usize = 12;

/// A text with its phrases joined. What isn't Japanese stays as it is.
pub fn joined(text: String) -> String {
    if !text.chars().any(is_kana) {
        return text;
    }
    let parser = Parser::japanese_parser();
    let mut joined = String::with_capacity(2 * text.len());
    for line in text.split_inclusive('\n') {
        parser.parse_with(line, |phrase| join(&mut joined, phrase));
    }
    joined
}

/// The same text as it was before.
pub fn plain(text: &str) -> String {
    text.replace(JOINER, "")
}

fn join(text: &mut String, phrase: &str) {
    let free = phrase.chars().count() > LONGEST;
    let mut before = None;
    for letter in phrase.chars() {
        if !free && before.is_some_and(|before| breaks(before, letter)) {
            text.push(JOINER);
        }
        text.push(letter);
        before = Some(letter);
    }
}

/// Would a line break between these two?
fn breaks(before: char, letter: char) -> bool {
    !(before.is_whitespace() || letter.is_whitespace() || before.is_ascii() && letter.is_ascii())
}

/// Hiragana and katakana: without them it isn't Japanese, or too short to be cut badly.
fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts between which a line may break.
    fn parts(text: &str) -> Vec<String> {
        let joined = joined(text.to_owned());
        let mut parts = vec![String::new()];
        let mut letters = joined.chars().peekable();
        while let Some(letter) = letters.next() {
            if letter == JOINER {
                continue;
            }
            parts.last_mut().expect("there is always one").push(letter);
            if letters.peek().is_some_and(|next| *next != JOINER && breaks(letter, *next)) {
                parts.push(String::new());
            }
        }
        parts
    }

    #[test]
    fn sentences_of_the_game_break_between_phrases() {
        for (text, whole) in [
            ("信頼が育つ前にお願いすると、ほとんど断られます。", ["信頼が", "育つ", "お願い", "断られます。"]),
            ("遠回りに見える道が、先に着きます。", ["遠回りに", "見える", "道が、", "着きます。"]),
        ] {
            let parts = parts(text);
            assert!(parts.len() >= 4, "a line may break between phrases: {parts:?}");
            for phrase in whole {
                assert!(parts.iter().any(|part| part.contains(phrase)), "{phrase} is cut in {parts:?}");
            }
        }
    }

    #[test]
    fn words_of_katakana_and_figures_stay_whole() {
        for (text, word) in [("新しいフォローの仕方を考えます。", "フォロー"), ("あと3日です。", "3日")]
        {
            assert!(parts(text).iter().any(|part| part.contains(word)), "{:?}", parts(text));
        }
    }

    #[test]
    fn no_part_begins_or_ends_against_the_rules() {
        let text = "先輩は「急がば回れ」と言った（小声で）。ちょっと、待って！ーえっ、本当ですか？";
        for part in parts(text) {
            let (first, last) = (part.chars().next(), part.chars().next_back());
            assert!(first.is_some_and(|letter| !"、。」』）！？ーっゃゅょぁぃぅぇぉ".contains(letter)), "{part}");
            assert!(last.is_some_and(|letter| !"「『（".contains(letter)), "{part}");
        }
    }

    #[test]
    fn nothing_is_lost_and_other_languages_are_left_alone() {
        for text in
            ["Ask before trust has grown, and mostly you hear no.", "", "①", "一行目。\n二行目です。", "¥1,200,000"]
        {
            assert_eq!(plain(&joined(text.to_owned())), text);
        }
        let english = "The longer way round".to_owned();
        assert_eq!(joined(english.clone()), english);
    }
}
