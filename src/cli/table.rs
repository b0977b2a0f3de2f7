//! Tables for a terminal: columns aligned though Japanese letters are twice as wide.

use unicode_width::UnicodeWidthStr;

/// Rows as lines: the first two columns to the left, the others to the right.
pub(super) fn lines(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or_default()).collect();
    rows.iter()
        .map(|row| {
            let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
                let fill = " ".repeat(width.saturating_sub(cell.width()));
                if column < 2 { format!("{cell}{fill}") } else { format!("{fill}{cell}") }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_count_twice() {
        let rows = [["rush", "急ぐ", "1"], ["nurture", "abc", "100"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(lines(&rows), ["rush     急ぐ    1", "nurture  abc   100"]);
    }
}
