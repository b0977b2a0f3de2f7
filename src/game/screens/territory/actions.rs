//! What can be done with somebody: which activities there are, in which order, and the key of each.

use crate::sim::{Activity, ProspectView, Stage, View};
use bevy::prelude::KeyCode;

/// The keys of activities, by what is written on them.
pub const CAPS: [(&str, [KeyCode; 2]); 11] = [
    ("1", [KeyCode::Digit1, KeyCode::Numpad1]),
    ("2", [KeyCode::Digit2, KeyCode::Numpad2]),
    ("3", [KeyCode::Digit3, KeyCode::Numpad3]),
    ("4", [KeyCode::Digit4, KeyCode::Numpad4]),
    ("5", [KeyCode::Digit5, KeyCode::Numpad5]),
    ("6", [KeyCode::Digit6, KeyCode::Numpad6]),
    ("7", [KeyCode::Digit7, KeyCode::Numpad7]),
    ("8", [KeyCode::Digit8, KeyCode::Numpad8]),
    ("9", [KeyCode::Digit9, KeyCode::Numpad9]),
    ("0", [KeyCode::Digit0, KeyCode::Numpad0]),
    ("I", [KeyCode::KeyI, KeyCode::KeyI]),
];

/// What is written on the key of an activity. 1 to 4 stay the same after the sale; whatever is for leads alone makes room
/// for what is for customers alone.
pub fn cap(activity: Activity) -> &'static str {
    match activity {
        Activity::Rapport => "1",
        Activity::Information => "2",
        Activity::Consultation => "3",
        Activity::Visit | Activity::SellingVisit | Activity::FullVisit => "4",
        Activity::Proposal | Activity::CheckIn => "5",
        Activity::Ask | Activity::Support => "6",
        Activity::Answer => "7",
        Activity::Discount | Activity::CrossSell => "8",
        Activity::Referral => "9",
        Activity::Complaint => "0",
        Activity::Invite => "I",
    }
}

/// The name of the control of an activity.
pub fn control(activity: Activity) -> String {
    format!("activity-{}", cap(activity).to_lowercase())
}

/// The activity of a key with a customer (or else a lead), if this visit is declared.
pub fn of_cap(wanted: &str, customer: bool, declared: Activity) -> Option<Activity> {
    let fits = |activity: Activity| if customer { !activity.is_for_leads() } else { !activity.is_for_customers() };
    let declared = if customer { Activity::Visit } else { declared };
    let meant = |activity: Activity| !Activity::VISITS.contains(&activity) || activity == declared;
    Activity::ALL.into_iter().find(|&activity| cap(activity) == wanted && fits(activity) && meant(activity))
}

/// Is an activity done in this company, and does it make sense with somebody at this stage?
pub fn is_offered(view: &View, activity: Activity, stage: Stage) -> bool {
    let activities = &view.rules().activities;
    let held = activity != Activity::Invite || activities.offers_seminar();
    held && match stage {
        Stage::Lead => !activity.is_for_customers() && activities.offers(activity, false),
        Stage::Customer => !activity.is_for_leads() && activities.offers(activity, true),
        Stage::Unknown | Stage::Lost | Stage::Refused => false,
    }
}

/// The visits that there are with somebody at this stage, by what they declare.
pub fn visits(view: &View, stage: Stage) -> Vec<Activity> {
    Activity::VISITS.into_iter().filter(|&visit| is_offered(view, visit, stage)).collect()
}

/// The visit that is declared, or the first that there is.
pub fn declared(view: &View, stage: Stage, visit: Activity) -> Activity {
    let visits = visits(view, stage);
    if visits.contains(&visit) { visit } else { visits.first().copied().unwrap_or(Activity::Visit) }
}

/// The visit that is declared next.
pub fn next_visit(view: &View, visit: Activity) -> Activity {
    let visits = visits(view, Stage::Lead);
    let here = visits.iter().position(|&other| other == declared(view, Stage::Lead, visit)).unwrap_or(0);
    visits.get((here + 1) % visits.len().max(1)).copied().unwrap_or(visit)
}

/// A part of the list of activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Over the whole width, with a hint.
    Row(Activity),
    /// Two side by side, in a word each.
    Tiles(Vec<Activity>),
}

/// What can be done with somebody, in the order in which the pane shows it. Where there is little room, what needs no hint
/// stands side by side.
pub fn parts(view: &View, prospect: &ProspectView, visit: Activity, little_room: bool) -> Vec<Part> {
    let stage = prospect.stage;
    let nurture = [Activity::Rapport, Activity::Information, Activity::Consultation];
    let visit = declared(view, stage, visit);
    let waits = |activity: Activity| match activity {
        Activity::Complaint => prospect.complaint.is_some(),
        Activity::Answer => prospect.inquiry.is_some(),
        _ => true,
    };
    let offered = |activities: &[Activity]| -> Vec<Activity> {
        activities.iter().copied().filter(|&activity| is_offered(view, activity, stage) && waits(activity)).collect()
    };
    let rows = |activities: &[Activity]| offered(activities).into_iter().map(Part::Row).collect::<Vec<_>>();
    let tiles = |activities: &[Activity]| match offered(activities)[..] {
        [] => Vec::new(),
        [alone] => vec![Part::Row(alone)],
        ref several => vec![Part::Tiles(several.to_vec())],
    };
    let [small_talk, information, consultation] = nurture;
    let invite = Activity::Invite;
    match stage {
        Stage::Lead if little_room => [
            rows(&[Activity::Answer]),
            tiles(&[small_talk, information, consultation, invite]),
            rows(&[visit, Activity::Proposal, Activity::Ask, Activity::Discount]),
        ]
        .concat(),
        Stage::Lead => [
            rows(&[Activity::Answer]),
            rows(&nurture),
            rows(&[visit, Activity::Proposal, Activity::Ask, Activity::Discount, invite]),
        ]
        .concat(),
        _ => [
            rows(&[Activity::Complaint, Activity::Answer]),
            rows(&[Activity::CheckIn, Activity::Support, Activity::CrossSell, Activity::Referral]),
            tiles(&[small_talk, information, consultation, visit, invite]),
        ]
        .concat(),
    }
}
