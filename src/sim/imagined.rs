//! Imagining what else might be true: territories that look the same to the player, with other hidden truths and other
//! dice. A review judges a decision by what it leads to in these, so that nobody is blamed for what couldn't be known.

use super::{
    customer::CustomerType,
    dice::{Dice, Die, DrawKind},
    model::Talent,
    prospect::{Prospect, Stage},
    prospecting::NOBODY,
    rules::Rules,
    setup::{Happening, Setup, Visibility},
    territory::Territory,
    units::{Day, ProspectId, Yen},
};
use rand::seq::{IndexedRandom, SliceRandom};
use std::sync::Arc;

/// How far what was never said may lie from what it is with somebody else of the town, 0..=1.
const BLUR: f64 = 0.05;
/// How far off an attentive player may be about what only their own doings tell: pressure and heat, as a logarithm.
const HUNCH: f64 = 0.25;
/// Trust stays within these ends, as it does in the model.
const TRUST: (f64, f64) = (0.02, 0.95);
/// From so many contacts on somebody's type shows.
const SHOWS_TYPE: u16 = 2;

impl Territory {
    /// Another territory that the player couldn't tell from this one: the same [`super::View`], hidden fields redrawn from
    /// what was seen and from what people in this town are like, the future under other dice.
    ///
    /// What was seen binds: the trust read at the last contact with the usual error of such readings, the steps of pressure,
    /// heat and satisfaction, need and clarity as they were said (to a tenth), a budget window as it was heard and as windows
    /// have opened and closed since. What was never seen (fit, an unheard need or window, which stranger is which, who
    /// cools off tonight, whom the scenario's next inquiry comes from) is drawn from the town itself. Under full visibility
    /// only the future and the strangers are redrawn.
    pub fn imagined(&self, seed: u64) -> Self {
        let mut world = self.clone();
        world.seed = seed;
        world.dice = Dice::new(seed);
        let open_eyed = self.setup.visibility == Visibility::Full;
        let mut die = world.dice.die(DrawKind::Imagined, NOBODY, self.day.0);
        world.swap_strangers(&mut die);
        if let (Talent::ByChance(chance), false) = (&self.setup.rules.model.talent, open_eyed) {
            world.gifted = die.unit() < *chance;
        }
        world.swap_happenings(&mut die);
        if !open_eyed {
            let town = &self.prospects;
            let (rules, today) = (&self.setup.rules, self.day);
            for (id, prospect) in self.setup.ids().zip(&mut world.prospects).filter(|(_, prospect)| prospect.met) {
                let mut die = world.dice.die(DrawKind::Imagined, id, today.0);
                prospect.imagine(town, rules, today, &mut die);
            }
        }
        world
    }

    /// Which stranger is which nobody knows, nor who will open.
    fn swap_strangers(&mut self, die: &mut Die) {
        for present in [true, false] {
            let ids: Vec<usize> = (0..self.prospects.len())
                .filter(|&place| !self.prospects[place].met && self.prospects[place].present == present)
                .collect();
            let mut others: Vec<Prospect> = ids.iter().map(|&place| self.prospects[place].clone()).collect();
            others.shuffle(die);
            for (&place, other) in ids.iter().zip(others) {
                self.prospects[place] = other;
            }
        }
    }

    /// What the scenario has planned comes, but nobody knows from whom: from somebody whom one knows as well or as little.
    fn swap_happenings(&mut self, die: &mut Die) {
        let today = self.day;
        if !self.setup.events.iter().any(|event| event.day > today && event.happens.is_anybodys()) {
            return;
        }
        let alike = |who: ProspectId| -> Vec<ProspectId> {
            let of = |id: ProspectId| {
                let prospect = self.prospect(id);
                (prospect.present, prospect.met.then_some(prospect.stage))
            };
            self.setup.ids().filter(|&id| of(id) == of(who)).collect()
        };
        let mut events = self.setup.events.clone();
        for event in events.iter_mut().filter(|event| event.day > today) {
            match &mut event.happens {
                Happening::Inquiry(who) | Happening::WindowOpens(who) | Happening::Complaint(who) => {
                    if let Some(&other) = alike(*who).choose(die) {
                        *who = other;
                    }
                }
                Happening::Leaves(..) => {}
            }
        }
        self.setup = Arc::new(Setup { events, ..Setup::clone(&self.setup) });
    }
}

impl Happening {
    /// Could it come from somebody else just as well?
    fn is_anybodys(&self) -> bool {
        !matches!(self, Self::Leaves(..))
    }
}

impl Prospect {
    /// Redraws what is hidden of somebody who is known.
    fn imagine(&mut self, town: &[Self], rules: &Rules, today: Day, die: &mut Die) {
        self.imagine_type(town, die);
        self.imagine_trust(rules, die);
        let days = i32::from(today.since(self.reading.day));
        let model = &rules.model;
        let fades = libm::pow(rules.day.pressure[self.customer as usize], f64::from(days));
        self.pressure = guess(self.pressure, fades, (self.reading.pressure, &model.readings.pressure), die);
        let fades = libm::pow(rules.day.heat, f64::from(days));
        self.heat = guess(self.heat, fades, (self.reading.heat, &model.readings.heat), die).min(1.0);
        let near = |value: f64, die: &mut Die| (value + BLUR * (2.0 * die.unit() - 1.0)).clamp(0.0, 1.0);
        self.need = match self.reading.need {
            Some(said) => near(said, die),
            None => near(somebody(town, die).map_or(self.need, |other| other.need), die),
        };
        self.clarity = near(self.clarity, die);
        self.fit = near(somebody(town, die).map_or(self.fit, |other| other.fit), die);
        match self.stage {
            Stage::Customer => self.imagine_customer(town, rules, die),
            _ => self.imagine_window(town, rules, today, die),
        }
    }

    /// What somebody is like shows after a few contacts, and a bad experience at once.
    fn imagine_type(&mut self, town: &[Self], die: &mut Die) {
        let tells = |customer: CustomerType| customer == CustomerType::Burnt;
        if self.contacts < SHOWS_TYPE && !tells(self.customer) {
            let others: Vec<CustomerType> = town.iter().map(|other| other.customer).filter(|&c| !tells(c)).collect();
            self.customer = others.choose(die).copied().unwrap_or(self.customer);
        }
    }

    /// Trust as it was read less another error of reading: all parts in proportion.
    fn imagine_trust(&mut self, rules: &Rules, die: &mut Die) {
        let (least, most) = TRUST;
        let read = self.reading.trust;
        let was = (read - self.bias).max(least);
        let bias = rules.model.readings.bias * die.normal();
        let is = (read - bias).clamp(least, most);
        self.bias = read - is;
        let ratio = is / was;
        for part in [&mut self.credibility, &mut self.reliability, &mut self.intimacy] {
            *part = (*part * ratio).clamp(0.0, 1.0);
        }
    }

    /// A budget window as it was heard and as windows have gone since; never heard of, as it is with somebody else.
    fn imagine_window(&mut self, town: &[Self], rules: &Rules, today: Day, die: &mut Die) {
        let market = &rules.market;
        let opens = (market.window_opens * (0.5 + self.need) * (1.0 + 0.5 * self.clarity)).min(1.0);
        let closes = market.window_closes.min(1.0);
        let in_the_long_run = if opens + closes > 0.0 { opens / (opens + closes) } else { 0.0 };
        let open = match self.reading.window {
            Some((day, heard)) => {
                let nights = f64::from(today.since(day));
                let memory = libm::pow((1.0 - opens - closes).max(0.0), nights);
                in_the_long_run + (f64::from(u8::from(heard)) - in_the_long_run) * memory
            }
            None => {
                let leads = || town.iter().filter(|other| other.present && other.stage != Stage::Customer);
                leads().filter(|other| other.window).count() as f64 / leads().count().max(1) as f64
            }
        };
        self.window = die.unit() < open;
    }

    /// Whoever orders when asked rolls once for second thoughts.
    fn has_ordered_when_asked(&self) -> bool {
        self.counts[usize::from(DrawKind::CoolingOff as u16 - 1)] > 0
    }

    /// A customer's satisfaction within the step that was seen, what else they could use, and whether they cool off tonight.
    fn imagine_customer(&mut self, town: &[Self], rules: &Rules, die: &mut Die) {
        let seen = self.reading.satisfaction.unwrap_or_default();
        self.satisfaction = guess(self.satisfaction, 1.0, (seen, &rules.model.readings.satisfaction), die).min(1.0);
        if self.reading.due.is_none() {
            let customers = || town.iter().filter(|other| other.stage == Stage::Customer);
            let share = customers().filter(|other| other.due).count() as f64 / customers().count().max(1) as f64;
            self.due = die.unit() < share;
        }
        if self.since_sale == 0 && self.has_ordered_when_asked() {
            let closing = &rules.model.closing;
            let step = super::math::logistic((self.pressure - closing.cool_pressure) / closing.cool_width);
            let order = self.cooling_off.unwrap_or_else(|| Yen::rounded_to_thousand(self.worth().as_f64()));
            self.cooling_off = (die.unit() < closing.cool_chance * step).then_some(order);
        }
    }
}

/// Somebody of the town.
fn somebody<'a>(town: &'a [Prospect], die: &mut Die) -> Option<&'a Prospect> {
    town.choose(die)
}

/// A value that only one's own doings tell, a little off, within the step in which it was seen. `fades` is what has been
/// left of it since then; `steps` are where the steps begin.
fn guess(value: f64, fades: f64, (seen, steps): (u8, &[f64; 2]), die: &mut Die) -> f64 {
    const JUST_BELOW: f64 = 1e-6;
    let off = value * libm::exp(HUNCH * die.normal());
    let from = if seen == 0 { 0.0 } else { steps[usize::from(seen.min(2)) - 1] };
    let to = if seen >= 2 { f64::INFINITY } else { steps[usize::from(seen)] - JUST_BELOW };
    let (from, to) = (from * fades, to * fades);
    // What has changed since it was seen needn't lie in the step any more.
    if (from..=to).contains(&value) { off.clamp(from, to) } else { off }.min(super::nurture::MAX_PRESSURE)
}
