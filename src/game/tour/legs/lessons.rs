//! The tutorial: each day's lesson, what the senior points at; and hints outside it.

use super::{Leg, morning, past};
use crate::{
    analysis::BotName,
    game::screens::Turn,
    sim::{Activity, Command, Stage},
};

pub fn legs() -> Vec<Leg> {
    let day = |day, stop| Leg::after(past("first-days", BotName::Nurture, morning(day))).stop(stop);
    vec![
        Leg::morning_of("first-days")
            .stop("lesson-1")
            .press("lesson-show")
            .stop("lesson-1-shown")
            .send(Turn::Overview)
            .stop("lesson-1-pointing"),
        day(2, "lesson-2"),
        day(3, "lesson-3"),
        day(4, "lesson-4"),
        day(5, "lesson-5"),
        Leg::morning_of("first-days").press("lesson-alone").stop("lesson-declined"),
        // Whoever asks on the first day hears what the senior makes of it.
        Leg::morning_of("isogaba")
            .command(|view| {
                let leads = view.prospects().filter(|prospect| prospect.stage == Stage::Lead);
                let lead = leads.min_by_key(|prospect| prospect.bloom)?;
                Some(Command::Touch { prospect: lead.id, activity: Activity::Ask })
            })
            .answered()
            .take(|_, prospect| prospect.last_contact.is_some())
            .stop("hint-after-a-hasty-ask"),
    ]
}
