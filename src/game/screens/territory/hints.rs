//! What a colleague would say about doing something now. Hints warn; they forbid nothing.

use crate::{
    coach::cold_after,
    game::{language::Speech, session::Session},
    sim::{Activity, Mood, PriceClass, ProspectView, Yen},
};

/// Asked so lately that it is still in the air.
const JUST_ASKED: f64 = 0.5;
/// Petals that fall plainly.
const PUSHED: u8 = 2;

/// The hint under an activity, if there is anything to say.
pub fn hint(speech: &Speech, session: &Session, prospect: &ProspectView, activity: Activity) -> Option<String> {
    let view = session.view();
    let row = view.rules().activities.touch(activity);
    match activity {
        Activity::Ask | Activity::SellingVisit => Some(speech.say(ask(session, prospect))),
        Activity::FullVisit => Some(speech.say("hint-full-visit")),
        Activity::Discount => {
            let percent = (view.rules().model.discount.share * 100.0).round() as u32;
            Some(speech.say_with("hint-discount", [("percent", percent.into())]))
        }
        Activity::CrossSell => Some(speech.say(cross_sell(session, prospect))),
        Activity::Referral => Some(speech.say(referral(session, prospect))),
        Activity::Complaint => prospect.complaint.map(|days| waits(speech, "hint-complaint", days)),
        Activity::Answer => prospect.inquiry.map(|days| waits(speech, "hint-answer", days)),
        _ if row.face_to_face && !view.visited(prospect.district) => {
            let minutes = view.rules().activities.travel.minutes();
            Some(speech.say_with("hint-way", [("minutes", minutes.into())]))
        }
        _ => None,
    }
}

fn waits(speech: &Speech, id: &str, days: u16) -> String {
    speech.say_with(id, [("days", u32::from(days).into())])
}

fn ask(session: &Session, prospect: &ProspectView) -> &'static str {
    let Some(reading) = prospect.reading else { return "hint-ask-unknown" };
    let value = prospect.value.unwrap_or(Yen(300_000));
    let expected = session.view().rules().model.closing.terms(value.as_f64()).expected;
    if prospect.recent_asks > JUST_ASKED {
        "hint-ask-again"
    } else if reading.pressure == PUSHED {
        "hint-ask-pressed"
    } else if reading.trust < 0.7 * expected {
        "hint-ask-early"
    } else if prospect.proposed.is_none() && prospect.price_class != Some(PriceClass::Low) {
        "hint-ask-proposal"
    } else if prospect.mood == Some(Mood::Ready) {
        "hint-ask-ready"
    } else {
        "hint-ask-near"
    }
}

fn cross_sell(session: &Session, prospect: &ProspectView) -> &'static str {
    let view = session.view();
    let Some(reading) = prospect.reading else { return "hint-ask-unknown" };
    let fresh = |day| view.day().since(day) <= cold_after(&view);
    if prospect.recent_asks > JUST_ASKED {
        "hint-ask-again"
    } else if reading.pressure == PUSHED {
        "hint-ask-pressed"
    } else {
        match reading.due {
            Some((day, true)) if fresh(day) => "hint-cross-due",
            Some((day, false)) if fresh(day) => "hint-cross-none",
            _ => "hint-cross-unknown",
        }
    }
}

fn referral(session: &Session, prospect: &ProspectView) -> &'static str {
    let view = session.view();
    let Some(reading) = prospect.reading else { return "hint-ask-unknown" };
    let [after_sale, after_asking] = view.rules().after.referral_rests;
    let lately = |days: u16, rest: f64| f64::from(days) < rest;
    if prospect.asked_to_refer.is_some_and(|day| lately(view.day().since(day), after_asking)) {
        "hint-referral-again"
    } else if prospect.since_sale.is_some_and(|days| lately(days, after_sale)) {
        "hint-referral-soon"
    } else {
        match reading.satisfaction {
            Some(2) => "hint-referral-delighted",
            Some(1) => "hint-referral-content",
            _ => "hint-referral-unhappy",
        }
    }
}
