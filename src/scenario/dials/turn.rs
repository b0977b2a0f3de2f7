//! From a scenario with dials, and how they stand, to one without.

use super::{
    super::{format::Scenario, happening::EffectSpec, territory::Seed, text::Text},
    Setting, Turns,
    crowd::{crowd, most, places},
    spots::map_for,
};

/// Houses that stand nearer than this, in units of the map, cover each other.
const APART: (f32, f32) = (100.0, 80.0);

impl Scenario {
    /// The scenario as the dials stand: its people, its calendar, its model. The goal stays as it is; [`crate::analysis::make`]
    /// sets it. A scenario without dials stays as it is.
    #[must_use]
    pub fn turned(&self, setting: &Setting) -> Self {
        let mut made = self.clone();
        if self.dials.is_empty() {
            return made;
        }
        made.dials.clear();
        for dial in 0..self.dials.len() {
            if let Some(stop) = setting.stop_of(self, dial) {
                made.turn(&stop.turns);
            }
        }
        made.fit_into_the_calendar();
        made.settle(setting.seed);
        made.tell(self, setting);
        made
    }

    fn turn(&mut self, turns: &Turns) {
        let (generated, model) = (&mut self.territory.generated, &mut self.model);
        match turns {
            Turns::Prospects(count) => generated.count = *count,
            Turns::Known(known) => generated.known = *known,
            Turns::Newcomers(newcomers) => generated.newcomers = *newcomers,
            Turns::OrderValue(value) => generated.value = *value,
            Turns::Customers(types) => generated.customers.clone_from(types),
            Turns::Days(days) => self.calendar.days = *days,
            Turns::HoursPerDay(hours) => self.calendar.hours_per_day = *hours,
            Turns::Pressure(factor) => {
                let closing = &mut model.closing;
                for terms in [&mut closing.low, &mut closing.middle, &mut closing.high] {
                    terms.prematurity *= factor;
                }
                closing.push *= factor;
                closing.push_again *= factor;
                closing.refused_pressure *= factor;
            }
            Turns::Forgetting(factor) => {
                let decay = &mut model.decay;
                let fading = [
                    &mut decay.intimacy,
                    &mut decay.reliability,
                    &mut decay.credibility,
                    &mut decay.clarity,
                    &mut decay.heat,
                    &mut decay.satisfaction,
                ];
                for days in fading {
                    *days = (*days / factor).clamp(0.1, 100_000.0);
                }
            }
            Turns::Rival(factor) => model.market.rival = (model.market.rival * factor).min(1.0),
            Turns::RepeatRate(factor) => model.after.repeat_rate = (model.after.repeat_rate * factor).min(20.0),
            Turns::Budget(yen) => model.team.budget = *yen,
            Turns::Talent(talent) => model.talent = *talent,
        }
    }

    /// What is set for a day or takes time still has to happen in a shorter time.
    fn fit_into_the_calendar(&mut self) {
        let (days, hours) = (self.calendar.days, self.calendar.hours_per_day);
        self.events.iter_mut().for_each(|event| event.day = event.day.min(days));
        self.coach.lessons.iter_mut().for_each(|lesson| lesson.day = lesson.day.min(days));
        for spec in &mut self.territory.prospects {
            spec.opens = spec.opens.map(|day| day.min(days));
        }
        if let Some(incident) = &mut self.incident {
            incident.day = incident.day.min(days);
            incident.choices.iter_mut().for_each(|choice| choice.hours = choice.hours.min(hours));
        }
    }

    /// Gives the territory its people, each in a place of the map.
    fn settle(&mut self, seed: u64) {
        let territory = &mut self.territory;
        territory.seed = Seed::Fixed(seed);
        territory.generated.known = territory.generated.known.min(territory.generated.count);
        let mut people = crowd(&territory.generated, self.calendar.days, seed);
        let written = territory.prospects.len();
        let (map, mut spots) = map_for(&territory.map, written + people.len());
        // Whoever has a name in the file has a place there too.
        let taken = |at: (f32, f32)| {
            territory
                .prospects
                .iter()
                .any(|spec| (spec.at.0 - at.0).abs() < APART.0 && (spec.at.1 - at.1).abs() < APART.1)
        };
        spots.retain(|spot| !taken(spot.at));
        territory.map = map;
        let order = places(seed, spots.len());
        let known_district = |id: &str| territory.districts.iter().any(|district| district.id == id);
        let anywhere = territory.districts.first().map(|district| district.id.clone()).unwrap_or_default();
        for (number, spec) in people.iter_mut().enumerate() {
            // Beyond the last place, in rows of their own.
            let spot = order.get(number).map(|&place| &spots[place]);
            spec.at = spot.map_or_else(|| beyond(number - order.len()), |spot| spot.at);
            let district = spot.map(|spot| spot.district.as_str()).filter(|id| known_district(id));
            spec.district = district.map_or_else(|| anywhere.clone(), str::to_owned);
        }
        for choice in self.incident.iter_mut().flat_map(|incident| &mut incident.choices) {
            for EffectSpec { who, .. } in choice.effects.iter_mut().filter(|effect| effect.who.is_empty()) {
                who.extend(people.iter().filter(|spec| spec.known).map(|spec| spec.id.clone()));
            }
        }
        territory.prospects.append(&mut people);
        let used = |id: &str| territory.prospects.iter().any(|spec| spec.district == id);
        let lived_in: Vec<_> = territory.districts.iter().filter(|district| used(&district.id)).cloned().collect();
        territory.districts = lived_in;
        territory.generated = Default::default();
    }

    /// Says in the briefing which dials don't stand where they usually do.
    fn tell(&mut self, from: &Self, setting: &Setting) {
        let turned = from
            .dials
            .iter()
            .enumerate()
            .filter(|(place, dial)| setting.stops.get(*place).is_some_and(|stop| *stop != dial.usual_stop()));
        let said = turned.filter_map(|(place, dial)| Some((&dial.title, setting.stop_of(from, place)?.label())));
        let (ja, en): (Vec<_>, Vec<_>) = said
            .map(|(title, label)| (format!("{}：{}", title.ja, label.ja), format!("{}: {}", title.en, label.en)))
            .unzip();
        if !ja.is_empty() {
            let with = |text: &str, more: String| if text.is_empty() { more } else { format!("{text}\n{more}") };
            let Text { ja: was_ja, en: was_en } = &self.briefing;
            self.briefing = Text { ja: with(was_ja, ja.join("　")), en: with(was_en, en.join(" · ")) };
        }
    }

    /// How many made-up people a scenario can have.
    pub(in crate::scenario) fn most_people() -> usize {
        most()
    }
}

/// A place below the map's last row, for whoever finds none on it.
fn beyond(number: usize) -> (f32, f32) {
    ((70 + number % 6 * 160) as f32, (590 - number / 6 * 105) as f32)
}
