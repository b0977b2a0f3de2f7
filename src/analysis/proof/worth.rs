//! What each activity is worth to the expert: how much of the score is lost without it, and whether it is done at all.

use super::hand::{Hand, Played, Table, Uses, mean};
use crate::{
    analysis::{
        batch::{over, run_with},
        bots::Grower,
        statistics::Estimate,
    },
    sim::{Activity, Channel, Setup},
};
use serde::{Serialize, Serializer};
use std::{ops::Range, sync::Arc};

/// Something that a company does and could leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// An activity with one person. Asking itself isn't among them: without it nothing is sold anywhere.
    Touch(Activity),
    /// All prospecting.
    Prospecting,
    /// Making target lists.
    ListMaking,
    /// Seminars.
    Seminar,
    /// Writing for the online shop.
    Content,
    /// Studying.
    Study,
    /// The team.
    Team,
}

/// What something is worth to the expert.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Worth {
    /// What.
    pub thing: Thing,
    /// Points of the score lost without it.
    pub loss: Estimate,
    /// That as a share of the expert's score.
    pub share: f64,
    /// In how many of the runs the expert did it, 0..=1.
    pub used: f64,
    /// How often a run, on average.
    pub times: f64,
}

/// Losses are measured on at most so many of the seeds: there are many things to leave out.
const SEEDS: u64 = 200;
/// Done in fewer of the runs than this, and missed by nobody, it is of no use.
const RARELY: f64 = 0.05;

impl Worth {
    /// Does nobody need it?
    pub fn is_useless(&self) -> bool {
        self.used < RARELY && self.loss.low <= 0.0
    }
}

fn part(seeds: &Range<u64>) -> Range<u64> {
    seeds.start..seeds.end.min(seeds.start + SEEDS)
}

/// How many runs this takes.
pub(super) fn runs(setup: &Setup, seeds: u64) -> u64 {
    things(setup).len() as u64 * seeds.min(SEEDS)
}

/// Everything on offer that could be left out, the dearest loss first.
pub(super) fn worths(
    setup: &Arc<Setup>,
    expert: Grower,
    table: &Table,
    seeds: Range<u64>,
    done: &(impl Fn() + Sync),
) -> Vec<Worth> {
    let seeds = part(&seeds);
    let played = table.expert();
    let whole = mean(played.runs.iter().map(|run| run.score));
    let mut worths: Vec<Worth> = things(setup)
        .into_iter()
        .map(|thing| {
            let without = Arc::new(thing.left_out(setup));
            let scores = over(seeds.clone(), |seed| {
                let run = run_with(&without, &mut Hand::Expert(expert).player(seed), seed);
                done();
                run.score
            });
            let losses: Vec<f64> = played.runs.iter().zip(scores).map(|(run, without)| run.score - without).collect();
            let loss = Estimate::of(&losses);
            let (used, times) = thing.used(played);
            Worth { thing, loss, share: if whole > 0.0 { loss.mean / whole } else { 0.0 }, used, times }
        })
        .collect();
    // Stable: equals stay in the order of a panel.
    worths.sort_by(|a, b| b.loss.mean.total_cmp(&a.loss.mean));
    worths
}

/// What the company does, but for asking.
fn things(setup: &Setup) -> Vec<Thing> {
    let activities = &setup.rules.activities;
    let touches = Activity::ALL.into_iter().filter(|&activity| {
        // Invitations go with the seminars.
        let by_itself = activity != Activity::Ask && activity != Activity::Invite;
        by_itself && (activities.offers(activity, false) || activities.offers(activity, true))
    });
    let others = [
        (Thing::Prospecting, Channel::ALL.into_iter().any(|channel| activities.offers_channel(channel))),
        (Thing::ListMaking, activities.offers_task(&activities.list_making)),
        (Thing::Seminar, activities.offers_seminar()),
        (Thing::Content, activities.offers_task(&activities.content)),
        (Thing::Study, activities.offers_task(&activities.study)),
        (Thing::Team, setup.rules.model.team.budget.0 > 0),
    ];
    let others = others.into_iter().filter(|&(_, offered)| offered).map(|(thing, _)| thing);
    touches.map(Thing::Touch).chain(others).collect()
}

impl Serialize for Thing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

impl Thing {
    /// The name in files and texts.
    pub fn name(self) -> String {
        match self {
            // An activity's name is a string in every format.
            Self::Touch(activity) => serde_json::to_value(activity)
                .ok()
                .and_then(|name| name.as_str().map(str::to_owned))
                .unwrap_or_default(),
            Self::Prospecting => "prospecting".to_owned(),
            Self::ListMaking => "list_making".to_owned(),
            Self::Seminar => "seminar".to_owned(),
            Self::Content => "content".to_owned(),
            Self::Study => "study".to_owned(),
            Self::Team => "team".to_owned(),
        }
    }

    /// The same territory in a company that doesn't do this.
    fn left_out(self, setup: &Setup) -> Setup {
        let mut setup = setup.clone();
        let activities = &mut setup.rules.activities;
        match self {
            Self::Touch(activity) => activities.touch_mut(activity).offered = false,
            Self::Prospecting => {
                Channel::ALL.into_iter().for_each(|channel| activities.channel_mut(channel).offered = false);
            }
            Self::ListMaking => activities.list_making.offered = false,
            Self::Seminar => activities.seminar.offered = false,
            Self::Content => activities.content.offered = false,
            Self::Study => activities.study.offered = false,
            Self::Team => setup.rules.model.team.budget = crate::sim::Yen(0),
        }
        setup
    }

    /// In what share of the runs it was done, and how often a run.
    fn used(self, played: &Played) -> (f64, f64) {
        let count = |uses: &Uses| match self {
            Self::Touch(activity) => uses.touches[activity as usize],
            Self::Prospecting => uses.rounds,
            Self::ListMaking => uses.lists,
            Self::Seminar => uses.seminars,
            Self::Content => uses.content,
            Self::Study => uses.study,
            Self::Team => uses.team,
        };
        let counts = || played.uses.iter().map(count);
        (mean(counts().map(|count| f64::from(u8::from(count > 0)))), mean(counts().map(f64::from)))
    }
}
