//! The proof as one page for a browser or a printer: the sentence, the graph, the tables. It needs nothing else.

use super::{
    advice, day_rows, hand_rows, luck, mark, notes, overtaking, played, proof_chart, sentence, summary, warning,
    worth_rows,
};
use crate::{
    analysis::{Outcome, Proof},
    report::{palette, svg::to_svg},
    scenario::Scenario,
    texts::Texts,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Width and height of the graph, and the size of its text.
const GRAPH: (f32, f32, f32) = (860.0, 360.0, 14.0);

/// The page in the language of the texts.
pub fn to_html(proof: &Proof, scenario: &Scenario, texts: &Texts) -> String {
    let lang = texts.lang();
    let title = texts.say_with("proof-title", [("title", scenario.title.get(lang).into())]);
    let (width, height, text) = GRAPH;
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style())) }
            }
            body {
                h1 { (title) }
                p.summary.fails[!proof.holds()] { (summary(proof, texts)) }
                @if let Some(warning) = warning(proof, texts) { p.summary.fails { (warning) } }
                p.soft { (played(proof, texts)) }
                @if !proof.verdicts.is_empty() { (claims(proof, texts)) }
                section {
                    h2 { (texts.say("proof-graph")) }
                    // Our own drawing, escaped where it is made.
                    figure { (PreEscaped(to_svg(&proof_chart(proof, texts), width, height, text))) }
                    p { (overtaking(proof, texts)) }
                    p { (luck(proof, texts)) }
                }
                section {
                    h2 { (texts.say("proof-hands")) }
                    (table(&hand_rows(proof, texts)))
                    p.soft { (texts.say("proof-interval")) }
                }
                section {
                    h2 { (texts.say("proof-worths")) }
                    (table(&worth_rows(proof, texts)))
                    p.soft { (texts.say("proof-worths-note")) }
                    @for note in notes(proof, texts) { p { (note) } }
                }
                section {
                    h2 { (texts.say("proof-days")) }
                    (table(&day_rows(proof, texts)))
                }
                p.soft { (texts.say("prove-page-made")) " · " (scenario.id) }
            }
        }
    };
    page.into_string()
}

fn claims(proof: &Proof, texts: &Texts) -> Markup {
    html! {
        section {
            h2 { (texts.say("proof-claims")) }
            ul.claims {
                @for verdict in &proof.verdicts {
                    li.fails[verdict.outcome != Outcome::Holds] {
                        span.mark { (mark(verdict.outcome, texts)) }
                        div {
                            (sentence(verdict, texts))
                            @if let Some(advice) = advice(verdict, texts) { p.advice { (advice) } }
                        }
                    }
                }
            }
        }
    }
}

fn table(rows: &[Vec<String>]) -> Markup {
    let (heading, rows) = rows.split_at(1.min(rows.len()));
    html! {
        div.wide {
            table {
                thead { @for row in heading { tr { @for cell in row { th { (cell) } } } } }
                tbody {
                    @for row in rows {
                        tr { @for text in row { td { (cell(text)) } } }
                    }
                }
            }
        }
    }
}

/// A value with its interval, which goes below it where there is little room.
fn cell(text: &str) -> Markup {
    html! {
        @if let Some((value, interval)) = text.split_once(" [") {
            span.whole { (value) } " " span.whole.interval { "[" (interval) }
        } @else { (text) }
    }
}

/// Paper and ink, as the game has them; black on white on a printer.
fn style() -> String {
    format!(
        "
:root {{ color-scheme: light; }}
body {{ margin: 0 auto; max-width: 68rem; padding: 2.5rem 1.5rem; background: {paper}; color: {ink};
  font: 1rem/1.75 'BIZ UDPGothic', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif; }}
h1 {{ font-size: 1.7rem; line-height: 1.3; margin: 0 0 1rem; }}
h2 {{ font-size: 1.15rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid {pale}; }}
.summary {{ font-size: 1.15rem; margin: .4rem 0; padding: .8rem 1rem; border-left: .4rem solid {holds}; background: #fff; }}
.summary.fails {{ border-color: {fails}; }}
.soft {{ color: {soft}; font-size: .9rem; }}
.claims {{ list-style: none; margin: 0; padding: 0; }}
.claims li {{ display: flex; gap: .8rem; padding: .5rem 0; border-bottom: 1px solid {pale}; }}
.mark {{ flex: none; width: 2.2rem; font-weight: bold; color: {holds}; }}
.fails .mark {{ color: {fails}; }}
.advice {{ margin: .3rem 0 0; color: {soft}; }}
figure {{ margin: 0; overflow-x: auto; }}
figure svg {{ display: block; width: 100%; height: auto; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; font-size: .8rem; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .35rem .4rem; text-align: right; border-bottom: 1px solid {pale}; vertical-align: baseline; }}
.whole {{ display: inline-block; white-space: nowrap; }}
.interval {{ display: block; color: {soft}; }}
th {{ font-weight: bold; color: {soft}; word-break: keep-all; }}
th:first-child, td:first-child {{ text-align: left; padding-left: 0; min-width: 11em; }}
@media print {{
  body {{ background: #fff; max-width: none; padding: 0; font-size: 10pt; }}
  section, li, tr, figure {{ break-inside: avoid; }}
  h2 {{ break-after: avoid; }}
  table {{ font-size: 7pt; }}
}}
",
        paper = palette::PAPER,
        ink = palette::INK,
        soft = palette::INK_SOFT,
        pale = palette::PALE,
        holds = palette::NURTURE,
        fails = palette::PLAYER,
    )
}
