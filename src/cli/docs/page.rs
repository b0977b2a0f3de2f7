//! The reference as one page in both languages, complete in itself: no script, no font, nothing from elsewhere.

use super::{
    print::places,
    reference::{Reference, Row, Section},
    words::label,
};
use crate::{report::palette, scenario::Lang, texts::Texts};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// By this the page knows itself again.
pub(super) const MARK: &str = r#"<meta name="generator" content="isogaba docs">"#;

/// The page.
pub(super) fn page() -> String {
    let texts = Lang::ALL.map(Texts::new);
    let [ja, en] = [0, 1].map(|at| Reference::new(&texts[at]));
    let [title, english] = [0, 1].map(|at| texts[at].say("docs-title"));
    let page = html! {
        (DOCTYPE)
        html lang="ja" {
            head {
                meta charset="utf-8";
                (PreEscaped(MARK))
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · " (english) }
                style { (PreEscaped(style())) }
            }
            body {
                header {
                    h1 { (title) small lang="en" { (english) } }
                    p { (texts[0].say("docs-intro")) }
                    p lang="en" { (texts[1].say("docs-intro")) }
                }
                nav {
                    h2 { (texts[0].say("docs-contents")) " " small lang="en" { (texts[1].say("docs-contents")) } }
                    ol {
                        @for (ja, en) in ja.sections.iter().zip(&en.sections) {
                            li {
                                a href={ "#" (ja.type_name) } { code { (ja.label) } }
                                " " (ja.heading) " " small lang="en" { (en.heading) }
                            }
                        }
                    }
                }
                main {
                    @for (ja, en) in ja.sections.iter().zip(&en.sections) {
                        (section(&texts, [ja, en]))
                    }
                }
                footer { "isogaba " (env!("CARGO_PKG_VERSION")) }
            }
        }
    };
    page.into_string()
}

fn section(texts: &[Texts; 2], [ja, en]: [&Section; 2]) -> Markup {
    let both = |id: &str| [0, 1].map(|at| texts[at].say(id));
    html! {
        section id=(ja.type_name) {
            h2 { code { (ja.label) } " " (ja.heading) small lang="en" { (en.heading) } }
            @if !ja.places.is_empty() {
                p.places { code { (places(ja)) } }
            }
            @if !ja.more.is_empty() || !en.more.is_empty() {
                div.both { p { (marked(&ja.more)) } p lang="en" { (marked(&en.more)) } }
            }
            @if let (Some(ja), Some(en)) = (&ja.form, &en.form) {
                @if ja == en { p { code { (ja) } } } @else { div.both { p { (ja) } p lang="en" { (en) } } }
            }
            @if ja.usual_elsewhere {
                @let [ja, en] = both("docs-elsewhere");
                div.both { p { (ja) } p lang="en" { (en) } }
            }
            @if !ja.rows.is_empty() {
                table {
                    @for (ja, en) in ja.rows.iter().zip(&en.rows) {
                        tr.inside[ja.inside] {
                            th scope="row" { code { (ja.name) } }
                            td { (cell(ja)) }
                            td lang="en" { (cell(en)) }
                        }
                    }
                }
            }
            @if let Some(example) = &ja.example {
                pre { code { (example) } }
            }
        }
    }
}

/// Words with what is in backquotes set as it is written in files.
fn marked(text: &str) -> Markup {
    html! {
        @for (at, piece) in text.split('`').enumerate() {
            @if at % 2 == 1 { code { (piece) } } @else { (piece) }
        }
    }
}

fn cell(row: &Row) -> Markup {
    html! {
        (marked(&row.says))
        @if !row.kind.is_empty() || row.usual.is_some() {
            div.kind {
                @match row.leads_to {
                    Some(type_name) => {
                        // The type's name leads to its section.
                        @let (before, after) = row.kind.split_once(label(type_name)).unwrap_or((&row.kind, ""));
                        (before) a href={ "#" (type_name) } { (label(type_name)) } (after)
                    }
                    None => (row.kind),
                }
                @if let Some(usual) = &row.usual { " " span.usual { (usual) } }
            }
        }
    }
}

fn style() -> String {
    let (paper, ink, soft, grid, base) =
        (palette::PAPER, palette::INK, palette::INK_SOFT, palette::GRID, palette::BASE);
    let [prospecting, nurturing, ..] = palette::PURPOSES;
    format!(
        r#"
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0 auto; padding: 3rem 1.5rem 5rem; max-width: 64rem; background: {paper}; color: {ink};
  font: 16px/1.75 "Hiragino Mincho ProN", "Yu Mincho", YuMincho, "BIZ UDPMincho", "Noto Serif CJK JP", "Noto Serif JP", Georgia, serif; }}
[lang=en] {{ font-family: Georgia, "Iowan Old Style", Cambria, "Noto Serif", "Noto Serif CJK JP", serif; line-height: 1.55; }}
code, pre {{ font-family: ui-monospace, "SFMono-Regular", Consolas, "BIZ UDGothic", "Noto Sans Mono CJK JP", "MS Gothic", monospace; font-size: .86em; }}
h1 {{ font-size: 2rem; line-height: 1.3; font-weight: 600; margin: 0 0 1.5rem; }}
h1 small {{ display: block; font-size: 1.1rem; font-weight: 400; color: {soft}; }}
h2 {{ font-size: 1.3rem; line-height: 1.5; font-weight: 600; margin: 0 0 .4rem; }}
h2 small {{ font-size: .95rem; font-weight: 400; color: {soft}; margin-left: .8em; }}
h2 code {{ color: {nurturing}; font-size: 1rem; margin-right: .5em; }}
a {{ color: {prospecting}; text-underline-offset: .2em; text-decoration-thickness: 1px; }}
header {{ border-bottom: 3px double {base}; padding-bottom: 1rem; }}
nav {{ margin: 2rem 0 3rem; }}
nav ol {{ columns: 2; column-gap: 3rem; padding: 0; margin: 1rem 0 0; list-style: none; font-size: .92rem; }}
nav li {{ break-inside: avoid; padding: .12rem 0 .12rem 1.2em; text-indent: -1.2em; line-height: 1.5; }}
nav small {{ color: {soft}; }}
section {{ margin: 0 0 3.2rem; padding-top: 1.1rem; border-top: 1px solid {base}; }}
.places {{ margin: 0 0 .8rem; color: {soft}; line-height: 1.4; overflow-wrap: anywhere; }}
.both {{ display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; margin: .4rem 0 1rem; }}
.both p {{ margin: 0; }}
table {{ width: 100%; border-collapse: collapse; table-layout: fixed; margin: .6rem 0 1rem; }}
tr {{ border-top: 1px solid {grid}; break-inside: avoid; }}
th, td {{ vertical-align: top; text-align: left; padding: .45rem .9rem .5rem 0; overflow-wrap: anywhere; }}
th {{ width: 22%; font-weight: 600; }}
.inside th {{ padding-left: 1.4em; font-weight: 400; }}
.kind {{ color: {soft}; font-size: .86rem; line-height: 1.5; }}
.usual {{ white-space: pre-wrap; border-left: 2px solid {base}; padding-left: .5em; margin-left: .2em; }}
pre {{ margin: .8rem 0 0; padding: .9rem 1.1rem; background: #fffdf8; border: 1px solid {grid}; border-radius: 4px;
  white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; break-inside: avoid; }}
footer {{ color: {soft}; font-size: .85rem; border-top: 3px double {base}; padding-top: 1rem; }}
@media (max-width: 44rem) {{ nav ol {{ columns: 1; }} .both {{ grid-template-columns: 1fr; gap: .6rem; }}
  table, tr, th, td {{ display: block; width: auto; padding-right: 0; }} }}
@media print {{ body {{ background: none; font-size: 9.5pt; max-width: none; padding: 0; }} nav {{ break-after: page; }}
  a {{ color: inherit; text-decoration: none; }} pre {{ background: none; }} h2, .places {{ break-after: avoid; }} }}
"#
    )
}
