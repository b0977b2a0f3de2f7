//! What the player types: numbers and short words, in either width of letters.

use super::super::{
    console::Console,
    lines::{self, Line},
};
use std::{
    collections::VecDeque,
    io::{self, IsTerminal},
};

/// What was typed.
pub(super) enum Answer {
    /// A number.
    Number(usize),
    /// A word that the game knows.
    Word(Word),
    /// Something else.
    Other(String),
    /// The input has ended.
    End,
}

/// The words that the game knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Help,
    Quit,
    EndDay,
    Back,
    View,
    Prospecting,
    List,
    Seminar,
    Content,
    Study,
    Team,
    Incident,
    Routine,
}

/// The words of a line are answers one after the other, so that who knows the way types it at once: `3 2`.
pub(super) struct Answers {
    waiting: VecDeque<String>,
    watched: bool,
}

impl Answers {
    pub(super) fn new() -> Self {
        Self { waiting: VecDeque::new(), watched: io::stdin().is_terminal() }
    }

    /// The rest of the line was meant for something that didn't happen.
    pub(super) fn forget(&mut self) {
        self.waiting.clear();
    }

    /// A whole line as it was typed, whatever waits; `None` at the end of the input. One that is too long is as good as empty.
    pub(super) fn line(&mut self, console: &mut Console) -> io::Result<Option<String>> {
        self.forget();
        if self.watched {
            console.print("> ")?;
        }
        console.flush()?;
        Ok(match lines::next(&mut io::stdin().lock())? {
            Line::Text(line) => Some(line),
            Line::TooLong => Some(String::new()),
            Line::End => None,
        })
    }

    /// The numbers in a line, in either width of digits.
    pub(super) fn numbers(line: &str) -> Vec<usize> {
        let narrow: String = line.chars().map(narrow).collect();
        narrow.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    }

    /// The next answer; asks for a line where nothing waits.
    pub(super) fn next(&mut self, console: &mut Console) -> io::Result<Answer> {
        loop {
            if let Some(word) = self.waiting.pop_front() {
                return Ok(understand(&word));
            }
            if self.watched {
                console.print("> ")?;
            }
            console.flush()?;
            match lines::next(&mut io::stdin().lock())? {
                Line::Text(line) => {
                    self.waiting =
                        line.chars().map(narrow).collect::<String>().split_whitespace().map(str::to_owned).collect()
                }
                Line::TooLong => return Ok(Answer::Other(String::new())),
                Line::End => return Ok(Answer::End),
            }
        }
    }
}

fn understand(word: &str) -> Answer {
    if let Ok(number) = word.parse() {
        return Answer::Number(number);
    }
    let known = match word.to_lowercase().as_str() {
        "?" | "h" | "help" | "説明" => Word::Help,
        "q" | "quit" | "やめる" => Word::Quit,
        "e" | "end" | "終わる" => Word::EndDay,
        "b" | "back" | "戻る" => Word::Back,
        "v" | "view" | "見る" => Word::View,
        "p" | "開拓" => Word::Prospecting,
        "l" | "リスト" => Word::List,
        "s" | "勉強会" => Word::Seminar,
        "c" | "shop" | "店" => Word::Content,
        "g" | "study" | "学ぶ" => Word::Study,
        "t" | "team" | "分業" => Word::Team,
        "i" | "出来事" => Word::Incident,
        "r" | "routine" | "定番" => Word::Routine,
        _ => return Answer::Other(word.to_owned()),
    };
    Answer::Word(known)
}

/// Japanese keyboards easily type wide digits and letters.
fn narrow(letter: char) -> char {
    match letter {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        other => other,
    }
}
