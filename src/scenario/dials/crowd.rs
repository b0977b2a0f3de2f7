//! The made-up people: shops with an owner, a face and a voice, chosen by seed from those that are written down.

use super::super::{
    load::lenient,
    look::Look,
    territory::{Generated, Lines, ProspectSpec, Spread},
    text::Text,
};
use crate::sim::{CustomerType, Dice, DrawKind, ProspectId, Yen};
use rand::seq::SliceRandom;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

/// A line: in Japanese, in English.
type Said = (String, String);

/// What is written down to choose from.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pool {
    people: Vec<Person>,
    /// What people of each type say at low trust, and when they feel sold to.
    by_type: BTreeMap<CustomerType, Temper>,
    /// What anybody may say, by occasion.
    first: Vec<Said>,
    pushed: Vec<Said>,
    ready: Vec<Said>,
    no: Vec<Said>,
    sold: Vec<Said>,
    closed: Vec<Said>,
    lost: Vec<Said>,
    inquiry: Vec<Said>,
    question: Vec<Said>,
    again: Vec<Said>,
    complaint: Vec<Said>,
    left: Vec<Said>,
}

/// A shop or an office with who is to be found there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: String,
    name: Said,
    person: Said,
    trade: Said,
    about: Said,
    kind: String,
    look: Look,
    first: Vec<Said>,
    cool: Vec<Said>,
    neutral: Vec<Said>,
    warm: Vec<Said>,
    ready: Vec<Said>,
}

/// What a type says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Temper {
    cool: Vec<Said>,
    pushed: Vec<Said>,
}

/// What is shuffled or rolled beside the traits; the numbers are part of what a seed means: add, never renumber.
#[derive(Clone, Copy)]
#[repr(u16)]
enum For {
    People = 1,
    Places = 2,
    Opening = 3,
    Lines = 4,
}

fn pool() -> &'static Pool {
    static POOL: OnceLock<Pool> = OnceLock::new();
    POOL.get_or_init(|| lenient().from_str(include_str!("people.ron")).expect("the people should be valid RON"))
}

/// How many different people there are at most.
pub(super) fn most() -> usize {
    pool().people.len()
}

fn text((ja, en): &Said) -> Text {
    Text { ja: ja.clone(), en: en.clone() }
}

/// The numbers 0 to `count`, in an order of the seed.
fn shuffled(dice: &Dice, what: For, of: u16, count: usize) -> Vec<usize> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    order.shuffle(&mut dice.sub_die(DrawKind::Traits, what as u16, ProspectId(of), 0));
    order.into_iter().map(|number| number as usize).collect()
}

/// The order in which so many places are taken.
pub(super) fn places(seed: u64, count: usize) -> Vec<usize> {
    shuffled(&Dice::new(seed), For::Places, 0, count)
}

/// Lines that are handed out one after the other, so that neighbours don't say the same.
struct Deck {
    lines: &'static [Said],
    order: Vec<usize>,
    next: usize,
}

impl Deck {
    fn new(dice: &Dice, of: u16, lines: &'static [Said]) -> Self {
        Self { lines, order: shuffled(dice, For::Lines, of, lines.len()), next: 0 }
    }

    fn deal(&mut self, count: usize) -> impl Iterator<Item = Text> {
        let from = self.next;
        self.next += count.min(self.order.len());
        (from..self.next).map(|number| text(&self.lines[self.order[number % self.order.len()]]))
    }
}

/// The decks of every occasion, in the order in which they were first written down.
struct Decks {
    any: [Deck; 12],
    by_type: BTreeMap<CustomerType, (Deck, Deck)>,
}

impl Decks {
    fn new(dice: &Dice) -> Self {
        let pool = pool();
        let any = [
            &pool.first,
            &pool.pushed,
            &pool.ready,
            &pool.no,
            &pool.sold,
            &pool.closed,
            &pool.lost,
            &pool.inquiry,
            &pool.question,
            &pool.again,
            &pool.complaint,
            &pool.left,
        ];
        let mut number = 0;
        let any = any.map(|lines| {
            number += 1;
            Deck::new(dice, number, lines)
        });
        let by_type = pool.by_type.iter().map(|(of, temper)| {
            let number = 100 + 2 * *of as u16;
            (*of, (Deck::new(dice, number, &temper.cool), Deck::new(dice, number + 1, &temper.pushed)))
        });
        Self { any, by_type: by_type.collect() }
    }

    fn lines(&mut self, person: &Person, customer: CustomerType) -> Lines {
        let [first, pushed, ready, no, sold, closed, lost, inquiry, question, again, complaint, left] = &mut self.any;
        let own = |lines: &[Said]| lines.iter().map(text).collect::<Vec<_>>();
        let (cool, felt) = match self.by_type.get_mut(&customer) {
            Some((cool, felt)) => (cool.deal(2).collect(), felt.deal(1).collect()),
            None => (Vec::new(), Vec::new()),
        };
        Lines {
            first: own(&person.first).into_iter().chain(first.deal(1)).collect(),
            cool: own(&person.cool).into_iter().chain(cool).collect(),
            neutral: own(&person.neutral),
            warm: own(&person.warm),
            pushed: Vec::into_iter(felt).chain(pushed.deal(1)).collect(),
            ready: own(&person.ready).into_iter().chain(ready.deal(1)).collect(),
            no: no.deal(2).collect(),
            sold: sold.deal(1).collect(),
            closed: closed.deal(1).collect(),
            lost: lost.deal(1).collect(),
            inquiry: inquiry.deal(1).collect(),
            question: question.deal(1).collect(),
            again: again.deal(1).collect(),
            complaint: complaint.deal(1).collect(),
            left: left.deal(1).collect(),
        }
    }
}

/// The people of a seed, as many as are wanted and there are. Those of a smaller number are the first of a larger one.
pub(super) fn crowd(wanted: &Generated, days: u16, seed: u64) -> Vec<ProspectSpec> {
    let dice = Dice::new(seed);
    let pool = pool();
    let count = usize::from(wanted.count).min(pool.people.len());
    let newcomers = usize::from(wanted.newcomers).min(pool.people.len() - count);
    let order = shuffled(&dice, For::People, 0, pool.people.len());
    let mut decks = Decks::new(&dice);
    // Newcomers are taken from the other end, so that they are the same beside many as beside few.
    let chosen = order[..count].iter().chain(order.iter().rev().take(newcomers));
    chosen
        .enumerate()
        .map(|(number, &place)| {
            let person = &pool.people[place];
            let id = ProspectId(place as u16);
            let mut die = dice.die(DrawKind::Traits, id, 0);
            // Fit of Beta(4, 3), need of Beta(3, 2.6), values log-normal: as people are made without a name.
            let (fit, need) = (die.beta(4.0, 3.0), die.beta(3.0, 2.6));
            let mut spread = |Spread(mean, deviation)| hundredths((mean + deviation * die.normal()).clamp(0.0, 1.0));
            let credibility = spread(wanted.credibility);
            let reliability = spread(wanted.reliability);
            let intimacy = spread(wanted.intimacy);
            let clarity = spread(wanted.clarity);
            let value = wanted.value.as_f64() * libm::exp(wanted.value_spread * die.normal());
            let share = die.unit();
            let customer = match wanted.customers.len() {
                0 => CustomerType::Steady,
                types => wanted.customers[((share * types as f64) as usize).min(types - 1)],
            };
            let opens = (number >= count).then(|| {
                let share = dice.sub_die(DrawKind::Traits, For::Opening as u16, id, 0).unit();
                // Neither on the first day nor when there is no time left for them.
                let last = (days * 2 / 3).max(2);
                2 + ((share * f64::from(last - 1)) as u16).min(last - 2)
            });
            ProspectSpec {
                id: person.id.clone(),
                name: text(&person.name),
                person: text(&person.person),
                trade: text(&person.trade),
                about: text(&person.about),
                kind: person.kind.clone(),
                customer,
                known: number < usize::from(wanted.known).min(count),
                opens,
                value: Yen::rounded_to_thousand(value.clamp(1_000.0, 100_000_000.0)),
                need: hundredths(need),
                fit: hundredths(fit),
                clarity,
                credibility,
                reliability,
                intimacy,
                look: Some(person.look.clone()),
                lines: decks.lines(person, customer),
                ..ProspectSpec::default()
            }
        })
        .collect()
}

/// A share as somebody would write it down.
fn hundredths(share: f64) -> f64 {
    libm::round(share * 100.0) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every occasion and what is written for it, whoever says it.
    fn occasions() -> Vec<(&'static str, Vec<&'static Said>)> {
        let pool = pool();
        let own = |of: fn(&Person) -> &Vec<Said>| pool.people.iter().flat_map(of);
        let temper = |of: fn(&Temper) -> &Vec<Said>| pool.by_type.values().flat_map(of);
        vec![
            ("first", own(|person| &person.first).chain(&pool.first).collect()),
            ("cool", own(|person| &person.cool).chain(temper(|temper| &temper.cool)).collect()),
            ("neutral", own(|person| &person.neutral).collect()),
            ("warm", own(|person| &person.warm).collect()),
            ("pushed", temper(|temper| &temper.pushed).chain(&pool.pushed).collect()),
            ("ready", own(|person| &person.ready).chain(&pool.ready).collect()),
            ("a no", pool.no.iter().chain(&pool.closed).chain(&pool.lost).chain(&pool.left).collect()),
            ("a yes", pool.sold.iter().chain(&pool.again).chain(&pool.inquiry).collect()),
            ("after", pool.question.iter().chain(&pool.complaint).chain(&pool.sold).chain(&pool.again).collect()),
        ]
    }

    #[test]
    fn there_is_enough_to_say_and_nothing_twice() {
        for (occasion, lines) in occasions() {
            assert!(lines.len() >= 60, "{occasion}: {}", lines.len());
            let (ja, en): (BTreeSet<_>, BTreeSet<_>) = lines.iter().map(|(ja, en)| (ja, en)).unzip();
            assert_eq!((ja.len(), en.len()), (lines.len(), lines.len()), "{occasion}");
        }
    }

    #[test]
    fn what_is_said_has_room() {
        for (ja, en) in occasions().into_iter().flat_map(|(_, lines)| lines) {
            assert!(ja.chars().count() <= 44 && en.chars().count() <= 95, "{ja} {en}");
            assert!(!ja.is_empty() && !en.is_empty());
        }
    }

    #[test]
    fn forty_people_are_told_apart() {
        let people = &pool().people;
        assert_eq!(people.len(), 40);
        let told: [fn(&Person) -> &String; 3] = [|one| &one.id, |one| &one.name.0, |one| &one.person.1];
        for of in told {
            assert_eq!(people.iter().map(of).collect::<BTreeSet<_>>().len(), people.len());
        }
    }

    #[test]
    fn more_people_are_the_same_people_and_others() {
        let of = |count, newcomers| {
            let wanted = Generated { count, newcomers, known: 3, ..Generated::default() };
            crowd(&wanted, 10, 7).into_iter().map(|spec| spec.id).collect::<Vec<_>>()
        };
        assert_eq!(of(8, 0)[..], of(20, 0)[..8]);
        assert_eq!(of(8, 2)[8..], of(20, 2)[20..]);
        assert_eq!(of(200, 200).len(), most());
    }
}
