//! The debrief: the score and its parts, every ask, and what other ways of selling came to under the same dice.

use super::Game;
use crate::{
    analysis::{AskRecord, BotName, Story, play_out},
    sim::{Grade, PartKind, Score},
    texts::{percent, points, prospect_name, yen},
};
use std::io;

impl Game<'_, '_> {
    /// Prints the debrief.
    pub(super) fn debrief(&mut self) -> io::Result<()> {
        let lines = self.debrief_lines();
        lines.iter().try_for_each(|line| self.console.line(line))
    }

    fn debrief_lines(&self) -> Vec<String> {
        let texts = self.texts();
        let (setup, seed) = (self.run.setup(), self.run.seed());
        let mut lines = vec![String::new(), texts.say("terminal-debrief-heading")];
        lines.extend(self.score_lines(&self.run.territory().score()));

        // A run holds only commands that were carried out, so its story can be told.
        if let Ok(story) = Story::of(setup, seed, self.run.commands()) {
            lines.push(texts.say("terminal-debrief-asks"));
            if story.asks.is_empty() {
                lines.push(texts.say("terminal-debrief-no-asks"));
            }
            lines.extend(story.asks.iter().map(|ask| self.ask_line(ask)));
            lines.extend(story.unasked.iter().map(|&(day, id, amount)| {
                let name = prospect_name(texts, self.run.scenario(), id);
                texts.say_with(
                    "terminal-debrief-unasked",
                    [("day", day.0.into()), ("name", name.into()), ("yen", yen(amount).into())],
                )
            }));
            lines.push(texts.say("terminal-debrief-others"));
            lines.push(self.way_line(texts.say("terminal-debrief-you"), &story));
        }
        for bot in [BotName::Hasty, BotName::Nurture] {
            let story = play_out(setup, seed, &mut bot.player(seed));
            lines.push(self.way_line(texts.say(&format!("bot-{bot}")), &story));
        }
        lines
    }

    fn score_lines(&self, score: &Score) -> Vec<String> {
        let texts = self.texts();
        let grade = texts.say(match score.grade {
            Grade::S => "grade-s",
            Grade::A => "grade-a",
            Grade::B => "grade-b",
            Grade::C => "grade-c",
            Grade::D => "grade-d",
        });
        let totals = self.run.territory().view();
        let (totals, quota) = (totals.totals(), totals.quota());
        let mut lines = vec![
            texts.say_with(
                "terminal-debrief-score",
                [("points", points(score.total).into()), ("most", points(score.most).into()), ("grade", grade.into())],
            ),
            texts.say_with(
                "terminal-money",
                [
                    ("revenue", yen(totals.revenue).into()),
                    ("quota", yen(quota).into()),
                    ("expenses", yen(totals.expenses).into()),
                ],
            ),
            texts.say_with(
                "terminal-asks",
                [
                    ("asks", totals.asks.into()),
                    ("sales", totals.sales.into()),
                    ("conversion", totals.conversion().map_or_else(|| texts.say("terminal-none"), percent).into()),
                ],
            ),
        ];
        lines.extend(score.parts.iter().map(|part| {
            let name = texts.say(match part.kind {
                PartKind::Revenue => "score-revenue",
                PartKind::Conversion => "score-conversion",
                PartKind::Trust => "score-trust",
                PartKind::Pipeline => "score-pipeline",
                PartKind::After => "score-after",
            });
            texts.say_with(
                "terminal-debrief-part",
                [("part", name.into()), ("points", points(part.points).into()), ("most", points(part.most).into())],
            )
        }));
        lines
    }

    fn ask_line(&self, ask: &AskRecord) -> String {
        let texts = self.texts();
        let outcome = if ask.cancelled {
            texts.say("terminal-debrief-cancelled")
        } else if ask.sold {
            texts.say_with("terminal-debrief-sold", [("yen", yen(ask.yen).into())])
        } else {
            texts.say("terminal-debrief-declined")
        };
        texts.say_with(
            "terminal-debrief-ask",
            [
                ("day", ask.day.0.into()),
                ("name", prospect_name(texts, self.run.scenario(), ask.prospect).into()),
                ("chance", percent(ask.chance).into()),
                ("outcome", outcome.into()),
            ],
        )
    }

    fn way_line(&self, who: String, story: &Story) -> String {
        let totals = &story.totals;
        let texts = self.texts();
        texts.say_with(
            "terminal-debrief-way",
            [
                ("who", who.into()),
                ("score", points(story.score.total).into()),
                ("revenue", yen(totals.revenue).into()),
                ("sales", totals.sales.into()),
                ("asks", totals.asks.into()),
                ("conversion", totals.conversion().map_or_else(|| texts.say("terminal-none"), percent).into()),
            ],
        )
    }
}
