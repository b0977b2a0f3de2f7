//! Reading lines that somebody else wrote: never more than a line may have, never an error for odd letters.

use std::io::{self, BufRead, Read};

/// A line at most this long is read.
pub(super) const MAX_LINE: usize = 64 * 1024;

/// What the input holds next.
pub(super) enum Line {
    /// A line, without its end.
    Text(String),
    /// A line that is too long; it has been passed over.
    TooLong,
    /// Nothing more.
    End,
}

/// Reads a line.
pub(super) fn next(input: &mut impl BufRead) -> io::Result<Line> {
    let mut bytes = Vec::new();
    input.by_ref().take(MAX_LINE as u64 + 1).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(Line::End);
    }
    if bytes.len() <= MAX_LINE || bytes.ends_with(b"\n") {
        return Ok(Line::Text(String::from_utf8_lossy(&bytes).trim().to_owned()));
    }
    input.skip_until(b'\n')?;
    Ok(Line::TooLong)
}
