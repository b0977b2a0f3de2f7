//! What a scenario must hold to be playable: ids, references, ranges and limits, each problem with its place.

mod numbers;
mod sorting;

use super::{
    coach::Deed,
    format::{FORMAT_VERSION, Happens, IncidentSpec, ProspectSpec, Scenario, Spread},
    problem::{Place, Problem, ProblemCode},
    text::Text,
};
use std::{collections::BTreeSet, fmt::Display, ops::RangeInclusive};

/// The most prospects that a territory can hold.
const MAX_PROSPECTS: usize = 500;
/// The most districts.
const MAX_DISTRICTS: usize = 16;

/// Finds everything wrong.
pub(super) fn check(scenario: &Scenario, source: &str) -> Vec<Problem> {
    let mut checker = Checker { source, searched: without_comments(source), problems: Vec::new() };
    checker.head(scenario);
    match &scenario.sorting {
        Some(sorting) => checker.sorting(scenario, sorting),
        None => checker.selling(scenario),
    }
    checker.numbers(scenario);
    checker.problems.sort_by_key(|problem| problem.place.map_or(usize::MAX, |place| place.offset));
    checker.problems
}

struct Checker<'a> {
    source: &'a str,
    /// The source with blanks for whatever only looks like a field, byte for byte.
    searched: String,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn report(&mut self, problem: Problem, place: Option<Place>) {
        self.problems.push(problem.at(place));
    }

    /// Where `field:` first stands after an anchor such as `id: "sato_clinic"`.
    fn place(&self, anchor: Option<&str>, field: &str) -> Option<Place> {
        let start = match anchor {
            Some(anchor) => self.searched.find(anchor)?,
            None => 0,
        };
        Some(self.nth_place(start, field, 0))
    }

    /// Where `field:` stands for the `nth` time after an offset, counted from 0; the offset if it doesn't.
    fn nth_place(&self, start: usize, field: &str, nth: usize) -> Place {
        let mut found = self.searched[start..].match_indices(field).filter(|(at, _)| {
            let rest = &self.searched[start + at + field.len()..];
            let before = self.searched[..start + at].chars().next_back();
            rest.trim_start().starts_with(':') && !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
        });
        let offset = found.nth(nth).map_or(start, |(at, _)| start + at);
        Place::of_offset(self.source, offset)
    }

    fn range<T: PartialOrd + Display + Copy>(
        &mut self,
        anchor: Option<&str>,
        field: &str,
        value: T,
        range: RangeInclusive<T>,
    ) {
        // A NaN is in no range.
        if !range.contains(&value) {
            let expected = format!("{}–{}", range.start(), range.end());
            let problem = Problem::new(ProblemCode::OutOfRange, field).found(value).expected(expected);
            let place = self.place(anchor, field);
            self.report(problem, place);
        }
    }

    fn head(&mut self, scenario: &Scenario) {
        if scenario.format != FORMAT_VERSION {
            let problem =
                Problem::new(ProblemCode::WrongFormat, "format").found(scenario.format).expected(FORMAT_VERSION);
            let place = self.place(None, "format");
            self.report(problem, place);
        }
        if !is_id(&scenario.id) {
            let place = self.place(None, "id");
            self.report(Problem::new(ProblemCode::BadId, "id").found(&scenario.id), place);
        }
        if scenario.title.is_empty() {
            let place = self.place(None, "title");
            self.report(Problem::new(ProblemCode::MissingText, "title"), place);
        }
        let calendar = &scenario.calendar;
        self.range(None, "days", calendar.days, 1..=260);
        self.range(None, "hours_per_day", calendar.hours_per_day.as_f64(), 0.5..=12.0);
        self.range(None, "tempo", calendar.tempo, 0.25..=8.0);
        if calendar.starts.is_weekend() {
            let problem = Problem::new(ProblemCode::OutOfRange, "starts").found(calendar.starts).expected("Mon–Fri");
            let place = self.place(None, "starts");
            self.report(problem, place);
        }
        self.range(None, "quota", scenario.goal.quota.0, 0..=1_000_000_000_000);
    }

    /// A scenario with a territory to sell in.
    fn selling(&mut self, scenario: &Scenario) {
        self.territory(scenario);
        self.events(scenario);
        if let Some(incident) = &scenario.incident {
            self.incident(scenario, incident);
        }
        self.coach(scenario);
        self.questions(scenario);
    }

    fn territory(&mut self, scenario: &Scenario) {
        let territory = &scenario.territory;
        let generated = &territory.generated;
        let count = territory.prospects.len() + usize::from(generated.count) + usize::from(generated.newcomers);
        let place = self.place(None, "prospects");
        if count > MAX_PROSPECTS {
            let problem = Problem::new(ProblemCode::TooMany, "prospects").found(count).expected(MAX_PROSPECTS);
            self.report(problem, place);
        } else if count == 0 {
            self.report(Problem::new(ProblemCode::TooFew, "prospects").found(0).expected(1), place);
        }
        let place = self.place(None, "districts");
        if territory.districts.is_empty() {
            self.report(Problem::new(ProblemCode::TooFew, "districts").found(0).expected(1), place);
        } else if territory.districts.len() > MAX_DISTRICTS {
            let problem = Problem::new(ProblemCode::TooMany, "districts")
                .found(territory.districts.len())
                .expected(MAX_DISTRICTS);
            self.report(problem, place);
        }
        if generated.known > generated.count {
            self.range(Some("generated"), "known", generated.known, 0..=generated.count);
        }
        if generated.count > 0 || generated.newcomers > 0 {
            self.range(Some("generated"), "value", generated.value.0, 1_000..=100_000_000);
            self.range(Some("generated"), "value_spread", generated.value_spread, 0.0..=2.0);
            for (field, Spread(mean, deviation)) in [
                ("credibility", generated.credibility),
                ("reliability", generated.reliability),
                ("intimacy", generated.intimacy),
                ("clarity", generated.clarity),
            ] {
                self.range(Some("generated"), field, mean, 0.0..=1.0);
                self.range(Some("generated"), field, deviation, 0.0..=1.0);
            }
        }
        let mut districts = BTreeSet::new();
        for district in &territory.districts {
            self.unique_id(&district.id, &mut districts);
        }
        let mut prospects = BTreeSet::new();
        for prospect in &territory.prospects {
            self.unique_id(&prospect.id, &mut prospects);
            self.prospect(prospect, &districts, scenario.calendar.days);
        }
    }

    fn unique_id<'b>(&mut self, id: &'b str, seen: &mut BTreeSet<&'b str>) {
        let anchor = format!("\"{id}\"");
        let first = self.searched.find(&anchor);
        if !is_id(id) {
            let place = first.map(|offset| Place::of_offset(self.source, offset));
            self.report(Problem::new(ProblemCode::BadId, "id").found(id), place);
        } else if !seen.insert(id) {
            let again = self.searched.match_indices(&anchor).nth(1).map(|(offset, _)| offset).or(first);
            let place = again.map(|offset| Place::of_offset(self.source, offset));
            self.report(Problem::new(ProblemCode::Duplicate, "id").found(id), place);
        }
    }

    fn prospect(&mut self, prospect: &ProspectSpec, districts: &BTreeSet<&str>, days: u16) {
        let anchor = format!("\"{}\"", prospect.id);
        let anchor = Some(anchor.as_str());
        if prospect.name.is_empty() {
            let place = self.place(anchor, "name");
            self.report(Problem::new(ProblemCode::MissingText, "name"), place);
        }
        if !districts.contains(prospect.district.as_str()) {
            let known: Vec<_> = districts.iter().copied().collect();
            let problem =
                Problem::new(ProblemCode::UnknownId, "district").found(&prospect.district).expected(known.join(", "));
            let place = self.place(anchor, "district");
            self.report(problem, place);
        }
        self.range(anchor, "at", prospect.at.0, 0.0..=960.0);
        self.range(anchor, "at", prospect.at.1, 0.0..=600.0);
        self.range(anchor, "value", prospect.value.0, 1_000..=100_000_000);
        for (field, share) in [
            ("need", prospect.need),
            ("fit", prospect.fit),
            ("clarity", prospect.clarity),
            ("credibility", prospect.credibility),
            ("reliability", prospect.reliability),
            ("intimacy", prospect.intimacy),
            ("pressure", prospect.pressure),
            ("heat", prospect.heat.unwrap_or_default()),
            ("satisfaction", prospect.satisfaction.unwrap_or_default()),
        ] {
            self.range(anchor, field, share, 0.0..=1.0);
        }
        if let Some(day) = prospect.opens {
            // Whoever is known on the first day is there on it.
            let last = if prospect.known || prospect.satisfaction.is_some() { 1 } else { days };
            self.range(anchor, "opens", day, 1..=last);
        }
        self.range(anchor, "back", prospect.look.back, 1..=4);
        self.range(anchor, "face", prospect.look.face, 1..=3);
    }

    fn events(&mut self, scenario: &Scenario) {
        for event in &scenario.events {
            self.known_id(scenario, "events", event.happens.who());
            if let Happens::Leaves { unless: Some(unless), .. } = event.happens {
                self.range(Some("events"), "unless", unless, 0.0..=1.0);
            }
            if event.day == 0 || event.day > scenario.calendar.days {
                self.range(Some("events"), "day", event.day, 1..=scenario.calendar.days);
            }
        }
    }

    /// An id that something refers to must be a prospect's.
    fn known_id(&mut self, scenario: &Scenario, field: &str, id: &str) {
        if scenario.prospect_id(id).is_none() {
            let known: Vec<_> = scenario.territory.prospects.iter().map(|prospect| prospect.id.as_str()).collect();
            let place = self.searched.rfind(&format!("\"{id}\"")).map(|offset| Place::of_offset(self.source, offset));
            self.report(Problem::new(ProblemCode::UnknownId, field).found(id).expected(known.join(", ")), place);
        }
    }

    fn incident(&mut self, scenario: &Scenario, incident: &IncidentSpec) {
        let anchor = Some("incident");
        self.range(anchor, "day", incident.day, 1..=scenario.calendar.days);
        self.range(anchor, "choices", incident.choices.len(), 2..=4);
        for (field, text) in [("title", &incident.title), ("story", &incident.story)] {
            self.text(anchor, field, text);
        }
        for choice in &incident.choices {
            self.text(anchor, "say", &choice.say);
            self.range(anchor, "hours", choice.hours.as_f64(), 0.0..=scenario.calendar.hours_per_day.as_f64());
            self.range(anchor, "yen", choice.yen.0, 0..=100_000_000);
            for effect in &choice.effects {
                effect.who.iter().for_each(|id| self.known_id(scenario, "who", id));
                self.gains(anchor, &effect.gains);
            }
        }
        // Going home must always be possible.
        if let Some(last) = incident.choices.last() {
            self.range(anchor, "hours", last.hours.as_f64(), 0.0..=0.0);
        }
    }

    fn coach(&mut self, scenario: &Scenario) {
        let anchor = Some("coach");
        for lesson in &scenario.coach.lessons {
            self.range(anchor, "day", lesson.day, 1..=scenario.calendar.days);
            for step in &lesson.steps {
                self.text(anchor, "say", &step.say);
                match step.deed() {
                    None => {
                        let place = self.place(anchor, "say");
                        self.report(Problem::new(ProblemCode::MissingField, "wants"), place);
                    }
                    Some(Deed::Touch { who, count, .. }) => {
                        who.iter().for_each(|id| self.known_id(scenario, "who", id));
                        self.range(anchor, "count", *count, 1..=20);
                    }
                    Some(Deed::Wait { who }) => self.known_id(scenario, "who", who),
                    Some(Deed::Prospect | Deed::MakeList | Deed::EndDay) => {}
                }
            }
        }
        scenario.coach.hints.iter().for_each(|hint| self.text(anchor, "say", &hint.say));
    }

    fn questions(&mut self, scenario: &Scenario) {
        if let Some(prediction) = &scenario.prediction {
            self.text(Some("prediction"), "question", &prediction.question);
            self.range(Some("prediction"), "choices", prediction.choices.len(), 2..=5);
            self.range(Some("prediction"), "reasons", prediction.reasons.len(), 1..=5);
        }
        for reflection in &scenario.reflections {
            self.text(Some("reflections"), "ask", &reflection.ask);
            self.range(Some("reflections"), "answers", reflection.answers.len(), 2..=5);
        }
    }

    /// A text that is shown must be there.
    fn text(&mut self, anchor: Option<&str>, field: &str, text: &Text) {
        if text.is_empty() {
            let place = self.place(anchor, field);
            self.report(Problem::new(ProblemCode::MissingText, field), place);
        }
    }
}

/// Blanks for comments and for texts with a colon in them, which ids never have: everything else keeps its offset.
fn without_comments(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let blank = |out: &mut String, text: &str| {
        out.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    };
    let mut rest = source;
    while let Some(start) = rest.find(['"', '/']) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with('"') {
            let mut escaped = false;
            let ends = |(_, c): &(usize, char)| {
                let end = *c == '"' && !escaped;
                escaped = *c == '\\' && !escaped;
                end
            };
            rest.char_indices().skip(1).find(ends).map_or(rest.len(), |(end, _)| end + 1)
        } else {
            1
        };
        let piece = &rest[..length];
        if piece.starts_with("//") || piece.starts_with("/*") || piece.starts_with('"') && piece.contains(':') {
            blank(&mut out, piece);
        } else {
            out.push_str(piece);
        }
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// Is it usable as a name of files and on the command line?
fn is_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= 64 && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}
