//! How the game looks in a picture: language, size of the window, size of the text.

use crate::{cli::play, scenario::Lang, texts::Texts};

/// A way to look at the game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The language.
    pub lang: Lang,
    /// The window in pixels.
    window: (u32, u32),
    /// The text in percent.
    pub text: u16,
}

/// The usual windows: the smallest that is recommended, the one that is designed for, a large one, and the latter with
/// large text.
const USUAL: [&str; 4] = ["1024x576", "1280x720", "1920x1080", "1920x1080@200"];
/// The sizes of text that the game knows.
const TEXTS: [u16; 4] = [100, 125, 150, 200];

impl Look {
    /// The looks that are asked for; the usual ones in both languages if nothing is said.
    ///
    /// # Errors
    /// The window that is no size.
    pub fn all(lang: Option<Lang>, windows: &[String]) -> Result<Vec<Self>, String> {
        let usual: Vec<String> = USUAL.map(str::to_owned).to_vec();
        let windows = if windows.is_empty() { &usual } else { windows };
        let langs = lang.map_or(Lang::ALL.to_vec(), |lang| vec![lang]);
        let mut looks = Vec::new();
        for window in windows {
            let (size, text) = read(window).ok_or_else(|| window.clone())?;
            looks.extend(langs.iter().map(|&lang| Self { lang, window: size, text }));
        }
        Ok(looks)
    }

    /// The window's size as the command line has it.
    pub fn size(&self) -> String {
        format!("{}x{}", self.window.0, self.window.1)
    }

    /// The folder of its pictures.
    pub fn folder(&self) -> String {
        let text = if self.text == 100 { String::new() } else { format!("-{}", self.text) };
        format!("{}-{}{text}", self.lang.code(), self.size())
    }

    /// In words.
    pub fn words(&self, texts: &Texts) -> String {
        let size = format!("{}×{}", self.window.0, self.window.1);
        let id = match (self.lang, self.text) {
            (Lang::Ja, 100) => "gallery-look-ja",
            (Lang::En, 100) => "gallery-look-en",
            (Lang::Ja, _) => "gallery-look-ja-large",
            (Lang::En, _) => "gallery-look-en-large",
        };
        texts.say_with(id, [("size", size.into()), ("percent", u32::from(self.text).into())])
    }
}

/// `1280x720`, or `1280x720@200`.
fn read(window: &str) -> Option<((u32, u32), u16)> {
    let (size, text) = window.split_once('@').unwrap_or((window, "100"));
    let text = text.parse().ok().filter(|text| TEXTS.contains(text))?;
    Some((play::size(size, play::SMALLEST)?, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_isnt_said_is_every_language_and_size() {
        let looks = Look::all(None, &[]).expect("the usual ones are sizes");
        assert_eq!(looks.len(), 8);
        assert!(looks.iter().any(|look| look.folder() == "en-1920x1080-200"));
        let one = Look::all(Some(Lang::Ja), &["1280x720@150".to_owned()]).expect("it is a size");
        assert_eq!(one.iter().map(Look::folder).collect::<Vec<_>>(), ["ja-1280x720-150"]);
        assert_eq!(Look::all(None, &["1280x720@110".to_owned()]), Err("1280x720@110".to_owned()));
    }
}
