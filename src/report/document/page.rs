//! A review as one page for a browser or a printer: it needs nothing else, runs nothing, and may load nothing.

use super::{Document, Item, Section};
use crate::{
    report::{palette, svg::to_svg},
    texts::Texts,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

/// Width and height of a chart, and the size of its text: two stand side by side on A4.
const CHART: (f32, f32, f32) = (560.0, 260.0, 13.0);

/// The page in the language of the texts.
pub fn document_html(document: &Document, texts: &Texts) -> String {
    let style = style();
    // Nothing but this one style: no script, no picture from elsewhere, no form.
    let allowed = STANDARD.encode(Sha256::digest(style.as_bytes()));
    let policy = format!("default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'");
    let page = html! {
        (DOCTYPE)
        html lang=(texts.lang().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (document.title) }
                style { (PreEscaped(&style)) }
            }
            body {
                header {
                    h1 { (document.title) }
                    p.soft { (document.facts) }
                }
                main { @for section in &document.sections { (told(section)) } }
            }
        }
    };
    page.into_string()
}

fn told(section: &Section) -> Markup {
    let charts = section.items.iter().filter(|item| matches!(item, Item::Chart { .. }));
    let others: Vec<&Item> = section.items.iter().filter(|item| !matches!(item, Item::Chart { .. })).collect();
    html! {
        section {
            h2 { (section.heading) }
            // Neighbouring pairs are one list.
            @for group in others.chunk_by(|a, b| matches!((a, b), (Item::Pair { .. }, Item::Pair { .. }))) {
                @if matches!(group[0], Item::Pair { .. }) {
                    dl { @for item in group { (one(item)) } }
                } @else { @for item in group { (one(item)) } }
            }
            div.charts { @for item in charts { (one(item)) } }
        }
    }
}

fn one(item: &Item) -> Markup {
    let (width, height, text) = CHART;
    html! {
        @match item {
            Item::Words { text } => p { (text) },
            Item::Pair { what, text } => div { dt { (what) } dd { (text) } },
            Item::Moment { number, grade, title, text } => div.moment {
                span.number { (number) }
                div { p.title { span.grade { (grade) } " " (title) } p { (text) } }
            },
            Item::Chart { chart, says } => figure {
                figcaption { (chart.title) }
                // Our own drawing, escaped where it is made.
                (PreEscaped(to_svg(chart, width, height, text)))
                p.says { (says) }
            },
            Item::Picture { svg } => figure { (PreEscaped(svg)) },
        }
    }
}

/// Paper and ink, as the game has them; black on white on A4.
fn style() -> String {
    format!(
        "
@page {{ size: A4; margin: 14mm; }}
:root {{ color-scheme: light; }}
body {{ margin: 0 auto; max-width: 64rem; padding: 2rem 1.5rem; background: {paper}; color: {ink};
  font: 1rem/1.7 'BIZ UDPGothic', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif;
  overflow-wrap: anywhere; }}
h1 {{ font-size: 1.7rem; line-height: 1.3; margin: 0 0 .3rem; }}
h2 {{ font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid {pale}; }}
p {{ margin: .4rem 0; }}
.soft, .says {{ color: {soft}; font-size: .875rem; }}
dl {{ margin: .4rem 0; }}
dl div {{ display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .3rem 1rem; padding: .3rem 0;
  border-bottom: 1px solid {pale}; }}
dt {{ font-weight: bold; }}
dd {{ margin: 0; }}
.moment {{ display: flex; gap: .8rem; padding: .5rem 0; border-bottom: 1px solid {pale}; }}
.moment p {{ margin: 0; }}
.number {{ flex: none; width: 1.8rem; height: 1.8rem; border-radius: 50%; background: {ink}; color: {paper};
  text-align: center; line-height: 1.8rem; font-weight: bold; }}
.title {{ font-weight: bold; }}
.grade {{ border: 1.5px solid {ink}; border-radius: .35rem; padding: 0 .4rem; font-size: .875rem; }}
.charts {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(26rem, 1fr)); gap: 1.2rem; }}
figure {{ margin: .4rem 0; }}
figcaption {{ font-weight: bold; font-size: .875rem; }}
figure svg {{ display: block; width: 100%; height: auto; }}
@media print {{
  body {{ background: #fff; max-width: none; padding: 0; font-size: 9.5pt; }}
  .charts {{ grid-template-columns: 1fr 1fr; }}
  .moment, figure, dl div {{ break-inside: avoid; }}
  h2 {{ break-after: avoid; }}
}}
",
        paper = palette::PAPER,
        ink = palette::INK,
        soft = palette::INK_SOFT,
        pale = palette::PALE,
    )
}
