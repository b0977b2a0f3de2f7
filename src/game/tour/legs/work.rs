//! The panes of the territory: the list, prospecting, the workshop.

use super::{Leg, morning, past, seen};
use crate::{
    analysis::BotName,
    game::screens::{Filter, Sort, Turn},
    sim::{Channel, Command, DistrictId, Hours, Purpose, Role},
};

pub fn legs() -> Vec<Leg> {
    let half = Command::ROUNDS[0];
    vec![
        Leg::after(past("isogaba", BotName::Balanced, morning(10)))
            .stop("list-by-urgency")
            .scroll(1.0)
            .stop("list-end")
            .send(Turn::Sort(Sort::Bloom))
            .stop("list-by-bloom")
            .send(Turn::Sort(Sort::Value))
            .send(Turn::Filter(Filter::Calls))
            .stop("list-of-calls"),
        Leg::morning_of("isogaba").send(Turn::Filter(Filter::Customers)).stop("list-empty"),
        Leg::morning_of("isogaba")
            .send(Turn::Prospecting)
            .stop("prospecting")
            .send(Turn::District(Some(DistrictId(0))))
            .send(Turn::Length(half))
            .stop("prospecting-one-district")
            .command(move |_| Some(Command::Prospect { channel: Channel::Call, district: None, hours: half }))
            .stop("prospecting-after-a-round"),
        Leg::after(past("isogaba", BotName::Balanced, seen(|view| view.hours_left() < Hours::from_minutes(30))))
            .send(Turn::Prospecting)
            .stop("prospecting-too-late"),
        Leg::morning_of("division")
            .send(Turn::Workshop)
            .stop("workshop-team")
            .command(|view| {
                let yen = Role::STEP;
                Role::ALL.into_iter().map(|role| Command::Fund { role, yen }).find(|&fund| view.check(fund).is_ok())
            })
            .stop("workshop-team-funded"),
        Leg::after(past("division", BotName::Team, morning(4))).send(Turn::Workshop).stop("workshop-team-midweek"),
        Leg::morning_of("online")
            .send(Turn::Workshop)
            .stop("workshop-shop")
            .command(|_| Some(Command::WriteContent))
            .stop("workshop-shop-written"),
        Leg::morning_of("quarter")
            .send(Turn::Workshop)
            .stop("workshop-quarter")
            .command(|view| {
                let study = |purpose| Command::Study { purpose };
                Purpose::ALL.into_iter().map(study).find(|&study| view.check(study).is_ok())
            })
            .stop("workshop-studied"),
    ]
}
