//! Attempts compared: what each run came to, the best of each scenario, and where each skill is going.

use super::{notes::Branch, run::Run, sorting::SortingRun};
use crate::{
    analysis::{Mark, Skill, Skills},
    scenario::{Scenario, Text},
    sim::{Grade, Yen},
};
use std::{path::PathBuf, time::SystemTime};

/// How the ids of practices begin: short exercises in one thing.
const PRACTICE: &str = "practice-";
/// So many of the last runs are set against those before.
const LATELY: usize = 3;
/// With fewer runs nothing is said: there has to be one to set the last ones against.
const ENOUGH: usize = LATELY + 1;
/// What changes by less may be chance: no more than one occasion in ten.
const NOTICEABLE: f64 = 0.1;

/// What one file of a run, or of a sorting exercise, came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// The file.
    pub path: PathBuf,
    /// When it was written.
    pub written: SystemTime,
    /// When the run began, as its notes say.
    pub started: String,
    /// Who played, as the notes say: anything at all may stand there.
    pub player: String,
    /// The scenario's id.
    pub scenario: String,
    /// Its title.
    pub title: Text,
    /// The seed.
    pub seed: u64,
    /// Is it finished?
    pub finished: bool,
    /// Points, as things stand.
    pub points: f64,
    /// The grade, as things stand.
    pub grade: Grade,
    /// Where it left another run's way. Whoever knows what will come of things is no match for those who didn't.
    pub branch: Option<Branch>,
    /// What was sold and how; `None` for a sorting exercise.
    pub selling: Option<Selling>,
}

/// What was sold in a run and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Selling {
    /// Days that are over.
    pub days: u16,
    /// Days that the scenario has.
    pub of_days: u16,
    /// Orders received, cancelled ones taken off.
    pub revenue: Yen,
    /// One's own asks.
    pub asks: u32,
    /// Orders that came of them.
    pub sold: u32,
    /// Orders per ask, 0..=1; `None` without an ask.
    pub conversion: Option<f64>,
    /// The skills that it shows.
    pub skills: Skills,
}

impl Attempt {
    /// What a run has come to.
    pub fn of(run: &Run, path: PathBuf, written: SystemTime) -> Self {
        let (territory, notes) = (run.territory(), run.notes());
        let (view, score) = (territory.view(), territory.score());
        // The asks are one's own; the money is everybody's.
        let totals = view.trainee().map_or(*view.totals(), |trainee| view.totals().without(&trainee.tally));
        let selling = Selling {
            days: run.days().len() as u16,
            of_days: view.days(),
            revenue: totals.revenue,
            asks: totals.asks,
            sold: totals.asked_sales,
            conversion: totals.conversion(),
            // A run has carried out its commands already.
            skills: Skills::of(run.setup(), run.seed(), run.commands()).unwrap_or_default(),
        };
        Self {
            started: notes.started.clone(),
            player: notes.player.clone(),
            seed: run.seed(),
            finished: run.finished(),
            points: score.total,
            grade: score.grade,
            branch: notes.branch.clone(),
            selling: Some(selling),
            ..Self::at(run.scenario(), path, written)
        }
    }

    /// What a sorting exercise has come to.
    pub fn of_sorting(run: &SortingRun, path: PathBuf, written: SystemTime) -> Self {
        let (score, notes) = (run.exercise().score(), run.notes());
        Self {
            started: notes.started.clone(),
            player: notes.player.clone(),
            seed: run.exercise().seed(),
            finished: run.exercise().finished(),
            points: score.total,
            grade: score.grade,
            ..Self::at(run.scenario(), path, written)
        }
    }

    fn at(scenario: &Scenario, path: PathBuf, written: SystemTime) -> Self {
        Self {
            path,
            written,
            started: String::new(),
            player: String::new(),
            scenario: scenario.id.clone(),
            title: scenario.title.clone(),
            seed: 0,
            finished: false,
            points: 0.0,
            grade: Grade::D,
            branch: None,
            selling: None,
        }
    }

    /// Can it be a personal best, and does it say anything of where somebody is going?
    pub fn counts(&self) -> bool {
        self.finished && self.branch.is_none()
    }

    /// Is it a practice?
    pub fn is_practice(&self) -> bool {
        self.scenario.starts_with(PRACTICE)
    }

    /// What it shows of a skill.
    pub fn mark(&self, skill: Skill) -> Option<Mark> {
        self.selling.and_then(|selling| selling.skills.mark(skill))
    }
}

/// Where a skill is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Up.
    Better,
    /// Nowhere that could be told from chance.
    Same,
    /// Down.
    Worse,
}

/// A skill in the last runs against those before. Each run counts the same, however many occasions it gave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// The mean share of occasions used well in the runs before the last ones, 0..=1.
    pub before: f64,
    /// The mean share in the last ones.
    pub lately: f64,
    /// How many runs there were before the last ones.
    pub runs_before: usize,
    /// How many last ones there were.
    pub runs_lately: usize,
}

impl Trend {
    /// The trend of these shares, the oldest first; `None` where there are too few to say.
    pub fn of(shares: &[f64]) -> Option<Self> {
        if shares.len() < ENOUGH {
            return None;
        }
        let (before, lately) = shares.split_at(shares.len() - LATELY);
        let mean = |shares: &[f64]| shares.iter().sum::<f64>() / shares.len() as f64;
        Some(Self { before: mean(before), lately: mean(lately), runs_before: before.len(), runs_lately: lately.len() })
    }

    /// Up or down?
    pub fn course(&self) -> Course {
        match self.lately - self.before {
            change if change >= NOTICEABLE => Course::Better,
            change if change <= -NOTICEABLE => Course::Worse,
            _ => Course::Same,
        }
    }
}

/// The attempts of a folder, the oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    attempts: Vec<Attempt>,
}

impl History {
    /// Puts attempts in order: by when they began, and where that says nothing by when they were written.
    pub fn new(mut attempts: Vec<Attempt>) -> Self {
        attempts.sort_by(|a, b| (&a.started, a.written, &a.path).cmp(&(&b.started, b.written, &b.path)));
        Self { attempts }
    }

    /// Every attempt, the oldest first.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// The attempts at one scenario.
    pub fn only(&self, scenario: &str) -> Self {
        Self { attempts: self.attempts.iter().filter(|one| one.scenario == scenario).cloned().collect() }
    }

    /// The ids of the scenarios, in the order in which they were first tried.
    pub fn scenarios(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for attempt in &self.attempts {
            if !ids.contains(&attempt.scenario.as_str()) {
                ids.push(&attempt.scenario);
            }
        }
        ids
    }

    /// The attempts that count: finished, and nobody knew what would come.
    pub fn counting(&self) -> impl Iterator<Item = &Attempt> {
        self.attempts.iter().filter(|attempt| attempt.counts())
    }

    /// The personal best in a scenario; of equals, the first.
    pub fn best(&self, scenario: &str) -> Option<&Attempt> {
        let better = |a: &Attempt, b: &Attempt| (b.grade, b.points) > (a.grade, a.points);
        self.counting()
            .filter(|attempt| attempt.scenario == scenario)
            .reduce(|best, next| if better(best, next) { next } else { best })
    }

    /// The shares of the occasions for a skill that were used well, by attempt that counts and gave any.
    pub fn shares(&self, skill: Skill) -> Vec<f64> {
        self.counting().filter_map(|attempt| attempt.mark(skill)).map(|mark| mark.share).collect()
    }

    /// Where a skill is going; `None` where there are too few runs to say.
    pub fn trend(&self, skill: Skill) -> Option<Trend> {
        Trend::of(&self.shares(skill))
    }

    /// How many more runs it takes until the trend of some skill can be told; 0 once one can.
    pub fn wanting(&self) -> usize {
        let most = Skill::ALL.map(|skill| self.shares(skill).len()).into_iter().max().unwrap_or_default();
        ENOUGH.saturating_sub(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_three_runs_are_set_against_those_before() {
        let trend = Trend::of(&[0.2, 0.4, 0.5, 0.6, 0.7]).expect("five are enough");
        assert!((trend.before - 0.3).abs() < 1e-9 && (trend.lately - 0.6).abs() < 1e-9, "{trend:?}");
        assert_eq!((trend.runs_before, trend.runs_lately, trend.course()), (2, 3, Course::Better));
        assert_eq!(Trend::of(&[0.9, 0.5, 0.5, 0.5]).map(|trend| trend.course()), Some(Course::Worse));
    }

    #[test]
    fn a_small_change_is_no_change_and_three_runs_say_nothing() {
        assert_eq!(Trend::of(&[0.50, 0.55, 0.55, 0.55]).map(|trend| trend.course()), Some(Course::Same));
        assert_eq!(Trend::of(&[0.0, 1.0, 1.0]), None);
    }
}
