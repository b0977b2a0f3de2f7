//! What a proof says to a trainer: one plain sentence for each claim and, where one fails, what to change.

mod chart;
#[cfg(feature = "native")]
mod page;
mod table;

pub use chart::proof_chart;
#[cfg(feature = "native")]
pub use page::to_html;
pub use table::{day_rows, hand_rows, worth_rows};

use crate::{
    analysis::{COPIES, DOMINANT, Estimate, Evidence, LEADS, LIVES_BY, Outcome, Proof, Thing, Verdict},
    scenario::Claim,
    sim::{Grade, Purpose, Yen},
    texts::{self, Texts, activity_name, percent, purpose_numeral},
};

/// The sentence about everything, first of all.
pub fn summary(proof: &Proof, texts: &Texts) -> String {
    let count = |outcome| proof.verdicts.iter().filter(|verdict| verdict.outcome == outcome).count();
    let (claims, failed, unclear) = (proof.verdicts.len(), count(Outcome::Fails), count(Outcome::Unclear));
    let id = match (claims, failed, unclear) {
        (0, ..) => "proof-summary-none",
        (_, 0, 0) => "proof-summary-holds",
        (_, 0, _) => "proof-summary-unclear",
        _ => "proof-summary-fails",
    };
    texts.say_with(id, [("claims", claims.into()), ("failed", failed.into()), ("unclear", unclear.into())])
}

/// How much was played.
pub fn played(proof: &Proof, texts: &Texts) -> String {
    texts.say_with(
        "proof-played",
        [
            ("hands", proof.hands.len().into()),
            ("seeds", proof.seeds.to_string().into()),
            ("first", proof.first_seed.to_string().into()),
            ("last", (proof.first_seed + proof.seeds - 1).to_string().into()),
        ],
    )
}

/// Told where it makes no difference what one does.
pub fn warning(proof: &Proof, texts: &Texts) -> Option<String> {
    let matters = proof.matters;
    (!matters.matters).then(|| {
        let id = if matters.most > 0.0 { "proof-nothing-matters" } else { "proof-nobody-earns" };
        texts.say_with(id, [("most", money(matters.most).into()), ("least", money(matters.least).into())])
    })
}

/// Who leads when.
pub fn overtaking(proof: &Proof, texts: &Texts) -> String {
    match (proof.days.overtaken, proof.days.led_until) {
        (Some(day), Some(until)) => {
            texts.say_with("proof-overtaken", [("day", u32::from(day).into()), ("until", u32::from(until).into())])
        }
        (Some(day), None) => texts.say_with("proof-overtaken-at-once", [("day", u32::from(day).into())]),
        (None, _) => texts.say("proof-not-overtaken"),
    }
}

/// How much is luck.
pub fn luck(proof: &Proof, texts: &Texts) -> String {
    let share = proof.luck.share;
    texts.say_with(
        "proof-luck",
        [
            ("share", percent(share.mean).into()),
            ("low", percent(share.low.max(0.0)).into()),
            ("high", percent(share.high.min(1.0)).into()),
        ],
    )
}

/// What the activities' worth tells whether it is claimed or not: one on which much hangs, and those that nobody needs.
pub fn notes(proof: &Proof, texts: &Texts) -> Vec<String> {
    let dominant = proof.worths.iter().filter(|worth| worth.share >= DOMINANT).map(|worth| {
        let arguments = [("thing", thing_name(worth.thing, texts).into()), ("share", percent(worth.share).into())];
        texts.say_with("proof-dominant-note", arguments)
    });
    let useless: Vec<Thing> = proof.worths.iter().filter(|worth| worth.is_useless()).map(|worth| worth.thing).collect();
    let useless = (!useless.is_empty())
        .then(|| texts.say_with("proof-useless-note", [("things", names(&useless, texts).into())]));
    dominant.chain(useless).collect()
}

/// The mark of an outcome.
pub fn mark(outcome: Outcome, texts: &Texts) -> String {
    texts.say(match outcome {
        Outcome::Holds => "proof-holds",
        Outcome::Fails => "proof-fails",
        Outcome::Unclear => "proof-unclear",
    })
}

/// A verdict in one sentence.
pub fn sentence(verdict: &Verdict, texts: &Texts) -> String {
    let outcome = match verdict.outcome {
        Outcome::Holds => "holds",
        Outcome::Fails => "fails",
        Outcome::Unclear => "unclear",
    };
    let id = claim_id(verdict.claim);
    let said = match &verdict.evidence {
        Evidence::Ratio { ratio: None, nurture, .. } => {
            texts.say_with("claim-nurture-beats-haste-endless", [("nurture", money(*nurture).into())])
        }
        Evidence::Ratio { ratio: Some(ratio), nurture, hasty, .. } => {
            let by = if let Claim::NurtureBeatsHaste { by } = verdict.claim { by } else { 1.0 };
            texts.say_with(
                id,
                [
                    ("outcome", if ratio.high < 1.0 { "loses" } else { outcome }.into()),
                    ("ratio", times(ratio.mean).into()),
                    ("low", times(ratio.low.max(0.0)).into()),
                    ("high", times(ratio.high).into()),
                    ("by", by.to_string().into()),
                    ("nurture", money(*nurture).into()),
                    ("hasty", money(*hasty).into()),
                ],
            )
        }
        Evidence::Early { day, leads, ahead } => texts.say_with(
            id,
            [
                ("outcome", outcome.into()),
                ("day", u32::from(*day).into()),
                ("leads", percent(leads.mean).into()),
                ("needed", percent(LEADS).into()),
                ("ahead", money(ahead.mean).into()),
            ],
        ),
        Evidence::Against { score, other_score, points, revenue, other_revenue, .. } => {
            let purpose = if let Claim::NeglectHurts(purpose) = verdict.claim { purpose } else { Purpose::Nurturing };
            texts.say_with(
                id,
                [
                    ("outcome", outcome.into()),
                    ("purpose", numbered(purpose, texts).into()),
                    ("score", tenth(*score).into()),
                    ("other_score", tenth(*other_score).into()),
                    ("points", tenth(points.mean.abs()).into()),
                    ("revenue", money(*revenue).into()),
                    ("other_revenue", money(*other_revenue).into()),
                ],
            )
        }
        Evidence::Dominant { thing: None, .. } => texts.say("claim-no-dominant-activity-alone"),
        Evidence::Dominant { thing: Some(thing), share } => texts.say_with(
            id,
            [
                ("outcome", outcome.into()),
                ("thing", thing_name(*thing, texts).into()),
                ("share", percent(share.mean.max(0.0)).into()),
                ("needed", percent(DOMINANT).into()),
            ],
        ),
        Evidence::Useless { things } => {
            texts.say_with(id, [("outcome", outcome.into()), ("things", names(things, texts).into())])
        }
        Evidence::Gift { gifted_hasty, nurture, share, usual_share, hasty_score, nurture_score, .. } => texts.say_with(
            id,
            [
                ("outcome", outcome.into()),
                ("gifted_hasty", money(*gifted_hasty).into()),
                ("nurture", money(*nurture).into()),
                ("usual", percent(usual_share.mean).into()),
                ("hasty_score", tenth(*hasty_score).into()),
                ("nurture_score", tenth(*nurture_score).into()),
                ("share", percent(share.mean).into()),
                ("needed", percent(LIVES_BY).into()),
            ],
        ),
        Evidence::Grades { expert, nurture, hasty, .. } => texts.say_with(
            id,
            [
                ("outcome", outcome.into()),
                ("expert", tenth(expert.mean).into()),
                ("nurture", tenth(nurture.mean).into()),
                ("hasty", tenth(hasty.mean).into()),
                ("excellent", texts::grade_name(texts, Grade::S).into()),
                ("good", texts::grade_name(texts, Grade::B).into()),
                ("fair", texts::grade_name(texts, Grade::C).into()),
            ],
        ),
        Evidence::Copied { own_hasty, own_nurture, own_share, copied_hasty, copied_nurture, copied_share } => texts
            .say_with(
                id,
                [
                    ("outcome", outcome.into()),
                    ("own_hasty", money(*own_hasty).into()),
                    ("own_nurture", money(*own_nurture).into()),
                    ("own_share", percent(own_share.mean).into()),
                    ("own_needed", percent(LIVES_BY).into()),
                    ("copied_hasty", money(*copied_hasty).into()),
                    ("copied_nurture", money(*copied_nurture).into()),
                    ("copied_share", percent(copied_share.mean).into()),
                    ("copied_needed", percent(COPIES).into()),
                ],
            ),
        Evidence::Luck { share } => {
            let most = if let Claim::LuckBelow(most) = verdict.claim { most } else { 1.0 };
            let arguments =
                [("outcome", outcome.into()), ("share", percent(share.mean).into()), ("most", percent(most).into())];
            texts.say_with(id, arguments)
        }
    };
    match verdict.outcome {
        Outcome::Unclear => texts.say_with("proof-unclear-note", [("said", said.into())]),
        Outcome::Holds | Outcome::Fails => said,
    }
}

/// Why a claim fails or can't be told, and what to change.
pub fn advice(verdict: &Verdict, texts: &Texts) -> Option<String> {
    let id = claim_id(verdict.claim);
    match (verdict.outcome, &verdict.evidence) {
        (Outcome::Holds, _) => return None,
        (Outcome::Unclear, Evidence::Ratio { ratio: Some(ratio), .. }) if provable(ratio) > 1.0 => {
            return Some(texts.say_with(&format!("{id}-why-close"), [("by", tenth(provable(ratio)).into())]));
        }
        (Outcome::Unclear, _) => return Some(texts.say("proof-unclear-advice")),
        (Outcome::Fails, _) => {}
    }
    let said = match &verdict.evidence {
        Evidence::Ratio { ratio, nurture_conversion, hasty_conversion, nurture_asks, .. } => {
            let by = ratio.as_ref().map_or(0.0, provable);
            let why = if *hasty_conversion > COLD * nurture_conversion {
                "cold"
            } else if by > 1.0 {
                "small"
            } else {
                "time"
            };
            texts.say_with(
                &format!("{id}-why-{why}"),
                [
                    ("hasty_conversion", percent(*hasty_conversion).into()),
                    ("nurture_conversion", percent(*nurture_conversion).into()),
                    ("asks", tenth(*nurture_asks).into()),
                    ("by", tenth(by).into()),
                ],
            )
        }
        Evidence::Early { leads, .. } => {
            texts.say(&format!("{id}-why-{}", if leads.high <= LEADS { "early" } else { "late" }))
        }
        Evidence::Against { .. } => match verdict.claim {
            Claim::NeglectHurts(purpose) => texts.say(&format!(
                "{id}-why-{}",
                match purpose {
                    Purpose::Prospecting => "prospecting",
                    Purpose::Nurturing => "nurturing",
                    Purpose::Closing => "closing",
                    Purpose::AfterFollow => "after-follow",
                }
            )),
            _ => texts.say(&format!("{id}-why")),
        },
        Evidence::Grades { from: [_, good, _, excellent], expert, nurture, hasty } => {
            let why = if expert.low <= *excellent {
                "expert"
            } else if hasty.high >= *good {
                "hasty"
            } else {
                "nurture"
            };
            let arguments = [("nurture", tenth(nurture.mean).into()), ("from", tenth(*good).into())];
            texts.say_with(&format!("{id}-why-{why}"), arguments)
        }
        Evidence::Copied { own_share, .. } => {
            texts.say(&format!("{id}-why-{}", if own_share.high <= LIVES_BY { "own" } else { "copied" }))
        }
        Evidence::Dominant { .. } | Evidence::Useless { .. } | Evidence::Gift { .. } | Evidence::Luck { .. } => {
            texts.say(&format!("{id}-why"))
        }
    };
    Some(said)
}

/// The largest ratio, to a tenth, of which the figures leave no doubt.
fn provable(ratio: &Estimate) -> f64 {
    (ratio.low * 10.0 - 0.2).floor() / 10.0
}

/// Haste that converts this share of what nurturing converts sells cold.
const COLD: f64 = 0.5;

/// How something that a company does is called.
pub fn thing_name(thing: Thing, texts: &Texts) -> String {
    match thing {
        Thing::Touch(activity) => activity_name(texts, activity),
        Thing::Seminar => texts.say("activity-seminar"),
        Thing::Content => texts.say("activity-content"),
        Thing::Study => texts.say("activity-study"),
        Thing::Prospecting | Thing::ListMaking | Thing::Team => {
            texts.say(&format!("thing-{}", thing.name().replace('_', "-")))
        }
    }
}

/// How a way of selling is called.
pub fn hand_name(name: &str, texts: &Texts) -> String {
    let of_bot = format!("bot-{name}");
    texts.say(&if texts.has(&of_bot) { of_bot } else { format!("hand-{name}") })
}

/// `①開拓`.
fn numbered(purpose: Purpose, texts: &Texts) -> String {
    let name = texts.say(match purpose {
        Purpose::Prospecting => "purpose-prospecting",
        Purpose::Nurturing => "purpose-nurturing",
        Purpose::Closing => "purpose-closing",
        Purpose::AfterFollow => "purpose-after",
    });
    format!("{} {name}", purpose_numeral(purpose))
}

fn names(things: &[Thing], texts: &Texts) -> String {
    let names: Vec<String> = things.iter().map(|&thing| thing_name(thing, texts)).collect();
    names.join(texts.say("list-separator").as_str())
}

/// The id of a claim's texts.
fn claim_id(claim: Claim) -> &'static str {
    match claim {
        Claim::NurtureBeatsHaste { .. } => "claim-nurture-beats-haste",
        Claim::BetterBeforeWorse => "claim-better-before-worse",
        Claim::EndPushDoesNotPay => "claim-end-push-does-not-pay",
        Claim::OverNurtureLoses => "claim-over-nurture-loses",
        Claim::NeglectHurts(_) => "claim-neglect-hurts",
        Claim::NoDominantActivity => "claim-no-dominant-activity",
        Claim::NoUselessActivity => "claim-no-useless-activity",
        Claim::GiftedMayRush => "claim-gifted-may-rush",
        Claim::TraineeCopies => "claim-trainee-copies",
        Claim::ReadingPays => "claim-reading-pays",
        Claim::GradesTell => "claim-grades-tell",
        Claim::LuckBelow(_) => "claim-luck-below",
    }
}

fn money(yen: f64) -> String {
    texts::yen(Yen::rounded_to_thousand(yen))
}

fn times(ratio: f64) -> String {
    format!("{ratio:.2}")
}

fn tenth(value: f64) -> String {
    format!("{value:.1}")
}
