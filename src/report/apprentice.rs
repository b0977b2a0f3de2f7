//! How the trainee fared with what they have copied, beside the player and beside other ways under the same dice.

use super::debrief::Debrief;
use crate::{
    analysis::AskRecord,
    scenario::Scenario,
    texts::{Texts, percent, trainee_name, yen},
};

/// The trainee in the debrief, as sentences; empty where there is no trainee.
pub fn say_apprentice(debrief: &Debrief, scenario: &Scenario, texts: &Texts) -> Vec<String> {
    let Some(tally) = &debrief.own.trainee else { return Vec::new() };
    let trainee = trainee_name(texts, scenario);
    let of = |his: bool| {
        let asks: Vec<&AskRecord> = debrief.asks().iter().filter(|ask| ask.trainee == his).collect();
        let sold = asks.iter().filter(|ask| ask.sold).count();
        let chance = asks.iter().map(|ask| ask.chance).sum::<f64>() / asks.len().max(1) as f64;
        (asks.len(), sold, percent(chance))
    };
    let ((asks, sold, chance), (own_asks, own_sold, own_chance)) = (of(true), of(false));
    let mut said = Vec::new();
    said.push(if asks == 0 {
        texts.say_with("apprentice-no-asks", [("trainee", trainee.into())])
    } else {
        texts.say_with(
            "apprentice-asks",
            [
                ("trainee", trainee.into()),
                ("asks", asks.into()),
                ("sold", sold.into()),
                ("chance", chance.into()),
                ("own_asks", own_asks.into()),
                ("own_sold", own_sold.into()),
                ("own_chance", own_chance.into()),
                ("refusals", tally.refusals.into()),
                ("yen", yen(tally.revenue).into()),
            ],
        )
    });
    if let [Some(hasty), Some(nurture)] = [&debrief.hasty.trainee, &debrief.nurture.trainee] {
        said.push(texts.say_with(
            "apprentice-others",
            [
                ("trainee", trainee.into()),
                ("hasty", yen(hasty.revenue).into()),
                ("nurture", yen(nurture.revenue).into()),
            ],
        ));
    }
    said
}
