//! People: every state in which a prospect can be found, taken in hand.

use super::{Leg, past, seen};
use crate::{
    analysis::BotName,
    coach::{Call, call},
    game::screens::Turn,
    sim::{Activity, Command, Mood, ProspectView, Stage, View},
};

/// Is it somebody like that?
type Who = fn(&View, &ProspectView) -> bool;

/// Somebody in a scenario, as this bot comes by them.
fn somebody(stop: &'static str, scenario: &'static str, bot: BotName, who: Who) -> Leg {
    in_hand(scenario, bot, who).stop(stop)
}

fn in_hand(scenario: &'static str, bot: BotName, who: Who) -> Leg {
    let there = seen(move |view| view.prospects().any(|prospect| who(view, &prospect)));
    Leg::after(past(scenario, bot, there)).take(who)
}

fn lead(prospect: &ProspectView) -> bool {
    prospect.stage == Stage::Lead
}

fn seems(prospect: &ProspectView, satisfaction: u8) -> bool {
    let reading = prospect.reading.and_then(|reading| reading.satisfaction);
    prospect.stage == Stage::Customer && reading == Some(satisfaction) && prospect.complaint.is_none()
}

pub fn legs() -> Vec<Leg> {
    use BotName::{Balanced, Hasty, Nurture, Rush};
    let blooms: [(&str, Who); 8] = [
        ("lead-bloom-0", |_, p| lead(p) && p.bloom == Some(0)),
        ("lead-bloom-1", |_, p| lead(p) && p.bloom == Some(1)),
        ("lead-bloom-2", |_, p| lead(p) && p.bloom == Some(2)),
        ("lead-bloom-3", |_, p| lead(p) && p.bloom == Some(3)),
        ("lead-bloom-4", |_, p| lead(p) && p.bloom == Some(4)),
        ("lead-bloom-5", |_, p| lead(p) && p.bloom == Some(5)),
        ("lead-bloom-6", |_, p| lead(p) && p.bloom == Some(6)),
        ("lead-bloom-7", |_, p| lead(p) && p.bloom == Some(7)),
    ];
    let mut legs = vec![
        Leg::morning_of("isogaba").take(|_, p| p.stage == Stage::Unknown).stop("prospect-unknown"),
        Leg::morning_of("isogaba")
            .take(|_, p| lead(p))
            .stop("lead-untouched")
            .send(Turn::Notebook)
            .stop("notebook-empty"),
    ];
    legs.extend(blooms.map(|(stop, who)| somebody(stop, "isogaba", BotName::Never, who)));
    legs.extend([
        somebody("lead-ready", "isogaba", Nurture, |view, p| lead(p) && call(view, p) == Call::Ready),
        somebody("lead-pushed", "isogaba", Hasty, |_, p| lead(p) && p.mood == Some(Mood::Pushed)),
        somebody("lead-cold", "isogaba", Nurture, |view, p| {
            lead(p) && call(view, p) == Call::Cold && p.last_contact.is_some()
        }),
        somebody("lead-inquiry", "isogaba", Balanced, |_, p| lead(p) && p.inquiry.is_some()),
        somebody("lead-proposed", "isogaba", Balanced, |_, p| lead(p) && p.proposed.is_some()),
        somebody("lead-rival-seen", "isogaba", Balanced, |view, p| lead(p) && p.rival_seen == Some(view.day())),
        Leg::morning_of("four-roles")
            .take(|_, p| lead(p))
            .stop("lead-four-roles")
            .send(Turn::Visit(Activity::SellingVisit))
            .stop("lead-selling-visit")
            .send(Turn::Visit(Activity::FullVisit))
            .stop("lead-full-visit"),
        Leg::morning_of("quarter")
            .take(|_, p| lead(p))
            .command(|view| {
                let invite = |p: ProspectView| Command::Touch { prospect: p.id, activity: Activity::Invite };
                view.prospects().filter(lead).map(invite).find(|&invite| view.check(invite).is_ok())
            })
            .stop("lead-invited")
            .send(Turn::Workshop)
            .stop("workshop-seminar"),
        somebody("customer-unhappy", "after-sale", Balanced, |_, p| seems(p, 0)),
        somebody("customer-content", "after-sale", Balanced, |_, p| seems(p, 1)),
        somebody("customer-delighted", "after-sale", Balanced, |_, p| seems(p, 2)),
        somebody("customer-complaint", "after-sale", Balanced, |_, p| p.complaint.is_some()),
        somebody("customer-question", "after-sale", Balanced, |_, p| p.stage == Stage::Customer && p.inquiry.is_some()),
        somebody("customer-due", "after-sale", Balanced, |view, p| {
            p.stage == Stage::Customer && call(view, p) == Call::Ready
        }),
        somebody("prospect-refused", "isogaba", Rush, |_, p| p.stage == Stage::Refused),
        somebody("prospect-lost", "isogaba", Rush, |_, p| p.stage == Stage::Lost),
        somebody("prospect-trainees", "gifted", Balanced, |_, p| p.trainees && lead(p)),
        somebody("lead-seen-through", "first-days", Nurture, |_, p| lead(p) && p.contacts > 1),
        in_hand("isogaba", Nurture, |_, p| lead(p) && p.contacts >= 8).send(Turn::Notebook).stop("notebook-full"),
        in_hand("after-sale", Balanced, |_, p| p.stage == Stage::Customer && p.contacts >= 4)
            .send(Turn::Notebook)
            .stop("notebook-customer"),
    ]);
    legs
}
