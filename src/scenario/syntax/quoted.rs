//! Texts in quotes: what they say once their escapes are resolved, and characters that nobody sees.

use std::{borrow::Cow, ops::Range};

/// If a raw text begins here, after its `r`: how many `#` it has.
pub(super) fn raw_start(rest: &str) -> Option<usize> {
    let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// What a text in quotes says.
///
/// # Errors
/// Where an escape stands that RON hasn't, within the text as written.
pub(in crate::scenario) fn unquote(written: &str) -> Result<Cow<'_, str>, Range<usize>> {
    if let Some(raw) = written.strip_prefix('r') {
        let hashes = raw_start(raw).unwrap_or(0);
        return Ok(Cow::Borrowed(raw.get(hashes + 1..raw.len() - hashes - 1).unwrap_or_default()));
    }
    let content = written.get(1..written.len() - 1).unwrap_or_default();
    if !content.contains('\\') {
        return Ok(Cow::Borrowed(content));
    }
    let mut out = String::with_capacity(content.len());
    let mut at = 0;
    while let Some(length) = content[at..].find('\\') {
        out.push_str(&content[at..at + length]);
        at += length;
        let wrong = |length: usize| 1 + at..(1 + at + length).min(written.len());
        let rest = &content[at + 1..];
        at += match rest.chars().next() {
            Some('\n') => 1 + skipped(rest, 1),
            Some('\r') if rest.starts_with("\r\n") => 1 + skipped(rest, 2),
            Some('x') => {
                let (c, length) = bytes(&content[at..]).ok_or_else(|| wrong(4))?;
                out.push(c);
                length
            }
            Some('u') => {
                let end = rest.find('}').filter(|end| *end <= 8).ok_or_else(|| wrong(2))?;
                let digits = rest.get(1..end).and_then(|braced| braced.strip_prefix('{'));
                let code = digits.filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
                let code = code.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
                out.push(code.ok_or_else(|| wrong(end + 2))?);
                end + 2
            }
            Some(c) => {
                out.push(simple(c).ok_or_else(|| wrong(1 + c.len_utf8()))?);
                1 + c.len_utf8()
            }
            None => return Err(wrong(1)),
        };
    }
    out.push_str(&content[at..]);
    Ok(Cow::Owned(out))
}

/// How long a line ending is with the blanks that begin the next line.
fn skipped(rest: &str, ending: usize) -> usize {
    rest.len() - rest[ending..].trim_start_matches([' ', '\t', '\n', '\r']).len()
}

fn simple(c: char) -> Option<char> {
    Some(match c {
        '\'' | '"' | '\\' => c,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        _ => return None,
    })
}

/// A character written in one to four bytes, `\xe3\x81\x82`, and how long that is.
fn bytes(rest: &str) -> Option<(char, usize)> {
    let mut buffer = [0; 4];
    for count in 1..=4 {
        let written = rest.get((count - 1) * 4..count * 4)?.strip_prefix("\\x")?;
        if !written.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        buffer[count - 1] = u8::from_str_radix(written, 16).ok()?;
        if let Ok(text) = std::str::from_utf8(&buffer[..count]) {
            return Some((text.chars().next()?, count * 4));
        }
    }
    None
}

/// Does it change the direction of what follows?
pub(in crate::scenario) fn is_bidi(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A character by its number, as `U+202E`.
pub(in crate::scenario) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
