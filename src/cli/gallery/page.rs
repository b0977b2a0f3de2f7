//! The page of the gallery: each stop of the tour with its pictures side by side. It needs nothing but the pictures.

use super::{look::Look, taken::Missed};
use crate::{game, report::palette, texts::Texts};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::path::Path;

/// The page, over the pictures that lie in a folder.
pub fn page(texts: &Texts, out: &Path, looks: &[Look], missed: &Missed) -> String {
    let stops = game::stops(&[]);
    let looks = beside(out, looks);
    let title = texts.say("gallery-title");
    let page = html! {
        (DOCTYPE)
        html lang=(texts.lang().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style())) }
            }
            body {
                h1 { (title) }
                (contents(texts, out, &stops, &looks))
                @for stop in &stops {
                    section id=(stop) {
                        h2 { a href={ "#" (stop) } { (stop) } }
                        div.pictures {
                            @for look in &looks { (picture(texts, out, stop, look, missed)) }
                        }
                    }
                }
                footer { "isogaba " (env!("CARGO_PKG_VERSION")) }
            }
        }
    };
    page.into_string()
}

/// The looks asked for, and the usual ones whose pictures lie there already, in the usual order.
fn beside(out: &Path, asked: &[Look]) -> Vec<Look> {
    let usual = Look::all(None, &[]).unwrap_or_default();
    let others = asked.iter().filter(|look| !usual.contains(look));
    let there = |look: &&Look| asked.contains(look) || out.join(look.folder()).is_dir();
    usual.iter().filter(there).chain(others).copied().collect()
}

/// Stops whose names begin alike stand together.
fn contents(texts: &Texts, out: &Path, stops: &[&str], looks: &[Look]) -> Markup {
    let part = |stop: &str| stop.split('-').next().unwrap_or_default().to_owned();
    let groups = stops.chunk_by(|one, other| part(one) == part(other));
    html! {
        nav {
            h2 { (texts.say_with("gallery-contents", [("count", (stops.len() as u32).into())])) }
            @for group in groups {
                p {
                    b { (part(group[0])) }
                    @for stop in group {
                        " "
                        @let whole = looks.iter().all(|look| out.join(file(look, stop)).is_file());
                        a.gone[!whole] href={ "#" (stop) } { (stop) }
                    }
                }
            }
        }
    }
}

fn picture(texts: &Texts, out: &Path, stop: &str, look: &Look, missed: &Missed) -> Markup {
    let (file, words) = (file(look, stop), look.words(texts));
    let why = missed.get(&(look.folder(), stop.to_owned()));
    html! {
        figure {
            @if out.join(&file).is_file() {
                a href=(file) { img src=(file) alt={ (stop) ", " (words) } loading="lazy"; }
            } @else {
                div.missing {
                    (texts.say(if why.is_some() { "gallery-missing" } else { "gallery-not-taken" }))
                    @if let Some(why) = why { br; (why) }
                }
            }
            figcaption { (words) " · " a href=(file) { (file) } }
        }
    }
}

/// Where a picture lies, seen from the page.
fn file(look: &Look, stop: &str) -> String {
    format!("{}/{stop}.png", look.folder())
}

fn style() -> String {
    let (paper, ink, soft, base) = (palette::PAPER, palette::INK, palette::INK_SOFT, palette::BASE);
    let [prospecting, nurturing, ..] = palette::PURPOSES;
    format!(
        r#"
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; padding: 1.5rem; background: {paper}; color: {ink}; font: 15px/1.6 system-ui, sans-serif; }}
h1 {{ font-size: 1.6rem; margin: 0 0 1rem; }}
h2 {{ font-size: 1.1rem; margin: 0 0 .5rem; }}
a {{ color: {prospecting}; }}
h2 a {{ color: inherit; text-decoration: none; }}
nav p {{ margin: .2rem 0; padding-left: 8rem; text-indent: -8rem; }}
nav b {{ display: inline-block; width: 8rem; text-indent: 0; }}
nav a {{ margin-right: .6em; white-space: nowrap; }}
a.gone {{ color: {nurturing}; font-weight: 600; }}
section {{ margin: 1.5rem 0 0; padding-top: .8rem; border-top: 1px solid {base}; }}
.pictures {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); gap: 1rem; align-items: end; }}
figure {{ margin: 0; }}
img {{ display: block; width: 100%; border: 1px solid {base}; }}
figcaption {{ color: {soft}; font-size: .85rem; overflow-wrap: anywhere; }}
.missing {{ aspect-ratio: 16 / 9; display: grid; place-content: center; padding: 1rem; text-align: center;
  border: 2px dashed {nurturing}; color: {nurturing}; }}
footer {{ margin-top: 2rem; color: {soft}; }}
"#
    )
}
