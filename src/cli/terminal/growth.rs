//! Work on oneself and on the shop, and the team's budgets: which purpose to study, whom to give how much.

use super::{Game, Next, round::Choice};
use crate::{
    sim::{Command, Hours, Purpose, Refusal, Role, View, Yen},
    texts::{hours, percent, purpose_name, role_name, yen},
};
use std::io;

impl Game<'_, '_> {
    /// Asks which purpose to study, then studies it.
    pub(super) fn study(&mut self) -> io::Result<Next> {
        let (texts, scenario) = (self.texts(), self.run.scenario());
        let view = self.run.territory().view();
        let purposes = studied(&view);
        let options: Vec<String> = purposes
            .iter()
            .map(|&purpose| {
                texts.say_with(
                    "terminal-study",
                    [
                        ("purpose", purpose_name(texts, scenario, purpose).into()),
                        ("skill", percent(view.skill(purpose)).into()),
                        ("hours", hours(texts, view.rules().activities.study.hours).into()),
                    ],
                )
            })
            .collect();
        if options.is_empty() {
            return self.refused(&Refusal::NotOffered);
        }
        match self.choose("terminal-which-purpose", &options)? {
            Choice::Chosen(index) => self.act(Command::Study { purpose: purposes[index] }),
            Choice::Left(next) => Ok(next),
        }
    }

    /// Tells the team's budgets; on a day on which they are set, asks whose is to change, and to how much.
    pub(super) fn team(&mut self) -> io::Result<Next> {
        let texts = self.texts();
        let view = self.run.territory().view();
        if view.team_budget() <= Yen(0) {
            return self.refused(&Refusal::NoTeam);
        }
        let parts = Role::ALL.map(|role| part(self, role));
        if !view.budgets_are_set_today() {
            parts.iter().try_for_each(|line| self.console.line(line))?;
            return self.refused(&Refusal::NotTheDayForBudgets);
        }
        let role = match self.choose("terminal-which-role", &parts)? {
            Choice::Chosen(index) => Role::ALL[index],
            Choice::Left(next) => return Ok(next),
        };
        let view = self.run.territory().view();
        let steps = (view.team_budget().0 / Role::STEP.0).max(0);
        let budgets = (0..steps + 1).map(|step| Yen(step * Role::STEP.0));
        let possible: Vec<Yen> = budgets.filter(|&yen| view.check(Command::Fund { role, yen }).is_ok()).collect();
        let options: Vec<String> =
            possible.iter().map(|&budget| texts.say_with("terminal-budget", [("yen", yen(budget).into())])).collect();
        if options.is_empty() {
            return self.refused(&Refusal::OverBudget { left: Yen(0) });
        }
        match self.choose("terminal-how-much", &options)? {
            Choice::Chosen(index) => self.act(Command::Fund { role, yen: possible[index] }),
            Choice::Left(next) => Ok(next),
        }
    }

    /// What has grown besides trust: skills, the shop, the budgets, where there is such a thing.
    pub(super) fn growth_lines(&self) -> Vec<String> {
        let texts = self.texts();
        let view = self.run.territory().view();
        let mut lines = Vec::new();
        let skills: Vec<String> = studied(&view)
            .into_iter()
            .filter(|&purpose| view.skill(purpose) > 0.0)
            .map(|purpose| {
                let name = purpose_name(texts, self.run.scenario(), purpose);
                texts.say_with(
                    "terminal-skill",
                    [("purpose", name.into()), ("skill", percent(view.skill(purpose)).into())],
                )
            })
            .collect();
        if view.totals().studied > Hours::ZERO {
            let spent = hours(texts, view.totals().studied);
            let skills = skills.join(&texts.say("list-separator"));
            lines.push(texts.say_with("terminal-skills", [("hours", spent.into()), ("skills", skills.into())]));
        }
        let activities = &view.rules().activities;
        if activities.offers_task(&activities.content) || view.content() > 0.0 {
            lines.push(texts.say_with("terminal-content", [("content", percent(view.content()).into())]));
        }
        if view.team_budget() > Yen(0) {
            let parts = Role::ALL.map(|role| part(self, role)).join(&texts.say("list-separator"));
            lines.push(
                texts.say_with("terminal-team", [("parts", parts.into()), ("whole", yen(view.team_budget()).into())]),
            );
        }
        lines
    }

    /// What can be typed in the morning; only what this company does.
    pub(super) fn day_hint(&self) -> String {
        let texts = self.texts();
        let view = self.run.territory().view();
        let activities = &view.rules().activities;
        let words = [
            (activities.offers_task(&activities.list_making), "terminal-hint-list"),
            (activities.offers_seminar(), "terminal-hint-seminar"),
            (activities.offers_task(&activities.content), "terminal-hint-content"),
            (!studied(&view).is_empty(), "terminal-hint-study"),
            (view.team_budget() > Yen(0), "terminal-hint-team"),
            (self.has_routines(), "terminal-hint-routine"),
        ];
        let more: Vec<String> = words
            .into_iter()
            .filter(|(there, _)| *there)
            .map(|(_, id)| {
                let (content, study) = (texts.say("activity-content"), texts.say("activity-study"));
                texts.say_with(id, [("content", content.into()), ("study", study.into())])
            })
            .collect();
        texts.say_with("terminal-hint-day", [("more", more.concat().into())])
    }
}

/// The purposes that can be studied in this company.
fn studied(view: &View) -> Vec<Purpose> {
    let activities = &view.rules().activities;
    let offered = activities.offers_task(&activities.study);
    activities.purposes().iter().filter(|_| offered).collect()
}

/// A part of the team with its budget.
fn part(game: &Game, role: Role) -> String {
    let texts = game.texts();
    let budget = game.run.territory().view().budget(role);
    texts.say_with("terminal-role", [("role", role_name(texts, role).into()), ("yen", yen(budget).into())])
}
