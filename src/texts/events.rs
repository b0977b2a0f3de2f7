//! One sentence for each thing that the player notices.

use super::{
    Texts, activity_name, channel_name, district_name, landed, percent, prospect_name, purpose_name, rival_name,
    role_name, trainee_name, yen,
};
use crate::{
    scenario::Scenario,
    sim::{Event, ProspectId, SaleRoute},
};

/// What happened, as one sentence.
pub fn tell(texts: &Texts, scenario: &Scenario, event: &Event) -> String {
    let name = |id: ProspectId| prospect_name(texts, scenario, id);
    let who = |text: &str, id: ProspectId| texts.say_with(text, [("name", name(id).into())]);
    match event {
        Event::Prospected { channel, district, touches, talked, found } => {
            let place = match district {
                Some(district) => district_name(texts, scenario, *district).to_owned(),
                None => texts.say("place-everywhere"),
            };
            let funnel = texts.say_with(
                "event-prospected",
                [
                    ("channel", channel_name(texts, *channel).into()),
                    ("place", place.into()),
                    ("touches", (*touches).into()),
                    ("talked", (*talked).into()),
                    ("found", found.len().into()),
                ],
            );
            if found.is_empty() {
                format!("{funnel}{}", texts.say("event-nobody-found"))
            } else {
                format!("{funnel}{}", texts.say_with("event-found", [("names", names(texts, scenario, found).into())]))
            }
        }
        Event::ListMade { quality } => texts.say_with("event-list-made", [("quality", percent(*quality).into())]),
        Event::Touched { prospect, activity, landing, .. } => texts.say_with(
            "event-touched",
            [
                ("name", name(*prospect).into()),
                ("activity", activity_name(texts, *activity).into()),
                ("landed", landed(texts, *activity, *landing, prospect.index()).into()),
            ],
        ),
        Event::SeminarHeld { guests } if guests.is_empty() => texts.say("event-seminar-empty"),
        Event::SeminarHeld { guests } => texts.say_with(
            "event-seminar",
            [("count", guests.len().into()), ("names", names(texts, scenario, guests).into())],
        ),
        Event::Sold { prospect, yen: amount, route } => texts.say_with(
            match route {
                SaleRoute::Ask => "event-sold-ask",
                SaleRoute::Web => "event-sold-web",
                SaleRoute::Spontaneous => "event-sold-spontaneous",
                SaleRoute::Discount => "event-sold-discount",
                SaleRoute::CrossSell => "event-sold-cross-sell",
                SaleRoute::Repeat => "event-sold-repeat",
            },
            [("name", name(*prospect).into()), ("yen", yen(*amount).into())],
        ),
        Event::Declined { prospect, taught: true, .. } => who("event-declined-taught", *prospect),
        Event::Declined { prospect, .. } => who("event-declined", *prospect),
        Event::DoorClosed { prospect } => who("event-door-closed", *prospect),
        Event::CooledOff { prospect, yen: amount } => {
            texts.say_with("event-cooled-off", [("name", name(*prospect).into()), ("yen", yen(*amount).into())])
        }
        Event::Inquired { prospect, new: true } => who("event-inquired-new", *prospect),
        Event::Inquired { prospect, .. } => who("event-inquired", *prospect),
        Event::InquiryDropped { prospect } => who("event-inquiry-dropped", *prospect),
        Event::LostToRival { prospect } => who("event-lost", *prospect),
        Event::Invited { prospect } => who("event-invited", *prospect),
        Event::CrossSellDeclined { prospect, .. } => who("event-cross-sell-declined", *prospect),
        Event::ReferralDeclined { prospect } => who("event-referral-declined", *prospect),
        Event::Referred { by, prospect, new } => texts.say_with(
            if *new { "event-referred-new" } else { "event-referred" },
            [("by", name(*by).into()), ("name", name(*prospect).into())],
        ),
        Event::ComplaintHandled { prospect, restored: true } => who("event-complaint-restored", *prospect),
        Event::ComplaintHandled { prospect, .. } => who("event-complaint-handled", *prospect),
        Event::ContentWritten { content } => {
            texts.say_with("event-content-written", [("content", percent(*content).into())])
        }
        Event::Studied { purpose, skill } => texts.say_with(
            "event-studied",
            [("purpose", purpose_name(texts, scenario, *purpose).into()), ("skill", percent(*skill).into())],
        ),
        Event::Funded { role, yen: amount } => {
            texts.say_with("event-funded", [("role", role_name(texts, *role).into()), ("yen", yen(*amount).into())])
        }
        Event::Questioned { prospect } => who("event-questioned", *prospect),
        Event::Complained { prospect } => who("event-complained", *prospect),
        Event::ComplaintTold { prospect } => who("event-complaint-told", *prospect),
        Event::CustomerLeft { prospect } => who("event-customer-left", *prospect),
        Event::Opened { prospect: _, district } => {
            texts.say_with("event-opened", [("place", district_name(texts, scenario, *district).into())])
        }
        Event::TeamWorked { informed, calls, found } => {
            let work =
                texts.say_with("event-team-worked", [("informed", (*informed).into()), ("calls", (*calls).into())]);
            if found.is_empty() {
                work
            } else {
                format!("{work}{}", texts.say_with("event-found", [("names", names(texts, scenario, found).into())]))
            }
        }
        Event::RivalSeen { prospect } => texts.say_with(
            "event-rival-seen",
            [("name", name(*prospect).into()), ("rival", rival_name(texts, scenario).into())],
        ),
        Event::IncidentHappened => match &scenario.incident {
            Some(incident) => incident.title.get(texts.lang()).to_owned(),
            None => String::new(),
        },
        Event::Responded { choice, .. } => {
            let choices = scenario.incident.iter().flat_map(|incident| &incident.choices);
            choices
                .into_iter()
                .nth(usize::from(*choice))
                .map_or_else(String::new, |choice| choice.outcome.get(texts.lang()).to_owned())
        }
        Event::Trainee { did } => tell_of_trainee(texts, scenario, did),
        Event::DayEnded { day } => texts.say_with("event-day-ended", [("day", day.0.into())]),
        Event::Finished => texts.say("event-finished"),
    }
}

/// What the trainee did, as one sentence.
fn tell_of_trainee(texts: &Texts, scenario: &Scenario, did: &Event) -> String {
    let text = match did {
        Event::Touched { .. } => "event-trainee-touched",
        Event::Sold { .. } => "event-trainee-sold",
        Event::Declined { .. } => "event-trainee-declined",
        Event::DoorClosed { .. } => "event-trainee-door-closed",
        Event::ComplaintHandled { .. } => "event-trainee-complaint",
        other => return tell(texts, scenario, other),
    };
    let amount = if let Event::Sold { yen: amount, .. } = did { yen(*amount) } else { String::new() };
    let activity = match did {
        Event::Touched { activity, .. } => activity_name(texts, *activity),
        _ => String::new(),
    };
    let name = did.prospect().map(|id| prospect_name(texts, scenario, id)).unwrap_or_default();
    texts.say_with(
        text,
        [
            ("trainee", trainee_name(texts, scenario).into()),
            ("name", name.into()),
            ("activity", activity.into()),
            ("yen", amount.into()),
        ],
    )
}

/// Names in a row, as the language separates them.
fn names(texts: &Texts, scenario: &Scenario, ids: &[ProspectId]) -> String {
    let names: Vec<String> = ids.iter().map(|&id| prospect_name(texts, scenario, id)).collect();
    names.join(&texts.say("list-separator"))
}
