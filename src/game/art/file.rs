//! The files of the drawings, and the colours of the seasons.

use bevy::platform::collections::HashMap;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/art/"]
struct Drawings;

/// Is there a drawing of this name?
pub fn is_there(name: &str) -> bool {
    Drawings::get(&format!("{name}.svg")).is_some()
}

/// The text of a file beside the drawings, if there is one.
pub fn text(path: &str) -> Option<String> {
    Drawings::get(path).and_then(|file| String::from_utf8(file.data.into_owned()).ok())
}

/// A drawing as SVG, and by how many degrees it is turned about the neck. After its name and an `@` stands either that, or the
/// season in whose colours it is drawn.
pub fn svg(name: &str) -> Option<(String, f32)> {
    let (name, manner) = name.split_once('@').unwrap_or((name, ""));
    let svg = text(&format!("{name}.svg"))?;
    if let Ok(turn) = manner.parse() {
        return Some((svg, turn));
    }
    let table = text(&format!("season/{manner}.txt"));
    Some((table.map_or_else(|| svg.clone(), |table| recoloured(&svg, &table)), 0.0))
}

/// A colour such as `#f4bfcd` has so many bytes.
const COLOUR: usize = 7;

/// A drawing in other colours, by a table with two colours `#from #to` on each line; other lines say something to whoever reads it. No
/// colour is changed twice.
fn recoloured(svg: &str, table: &str) -> String {
    let pairs = table.lines().filter_map(|line| line.trim().split_once(' '));
    let colours: HashMap<&str, &str> = pairs.filter(|(from, _)| from.len() == COLOUR).collect();
    let mut result = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('#') {
        let (before, from) = rest.split_at(at);
        result.push_str(before);
        // Anything else after a `#` is passed on as it is.
        let length = if from.len() >= COLOUR && from.is_char_boundary(COLOUR) { COLOUR } else { 1 };
        let colour = &from[..length];
        match colours.get(colour) {
            Some(other) => result.push_str(other.trim()),
            None => result.push_str(colour),
        }
        rest = &from[length..];
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_change_once_and_nothing_else_does() {
        let table = "# a word\n#aaaaaa #bbbbbb\n#bbbbbb #cccccc\n";
        let svg = r##"<use href="#a"/><path fill="#aaaaaa" stroke="#bbbbbb"/>#"##;
        assert_eq!(recoloured(svg, table), r##"<use href="#a"/><path fill="#bbbbbb" stroke="#cccccc"/>#"##);
    }
}
