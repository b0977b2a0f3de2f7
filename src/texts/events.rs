//! One sentence for each thing that the player notices.

use super::{Texts, activity_name, channel_name, district_name, landed, percent, prospect_name, rival_name, yen};
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
        Event::DayEnded { day } => texts.say_with("event-day-ended", [("day", day.0.into())]),
        Event::Finished => texts.say("event-finished"),
    }
}

/// Names in a row, as the language separates them.
fn names(texts: &Texts, scenario: &Scenario, ids: &[ProspectId]) -> String {
    let names: Vec<String> = ids.iter().map(|&id| prospect_name(texts, scenario, id)).collect();
    names.join(&texts.say("list-separator"))
}
