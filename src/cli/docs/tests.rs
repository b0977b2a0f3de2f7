//! Whatever the reference shows as an example can be written just so.

use super::{reference::Reference, sample};
use crate::{
    scenario::{
        Lang, TEMPLATES, check, parse,
        schema::{self, Form, Held, Part, written_field},
        shipped, shipped_names,
    },
    texts::Texts,
};
use serde_json::{Value, json};

/// A part of a scenario as RON, with the example where the path leads; nothing if there is no way.
fn with_example(part: Part, value: &Value, path: &[&str], example: &str) -> Option<String> {
    let [next, rest @ ..] = path else { return Some(example.to_owned()) };
    match part.form() {
        Form::Group(fields) => {
            let here = fields.iter().find(|field| field.name == *next)?;
            let inner = with_example(here.part, &value[*next], rest, example)?;
            let others = fields.iter().filter(|field| field.name != *next);
            let others = others.filter_map(|field| {
                let value = value.get(field.name).filter(|value| !value.is_null())?;
                Some(written_field(field.name, field.part, value))
            });
            let items: Vec<_> = others.chain([format!("{next}: {inner}")]).collect();
            Some(format!("({})", items.join(", ")))
        }
        Form::List(of, ..) => {
            let none = vec![json!({})];
            let items = value.as_array().filter(|items| !items.is_empty()).unwrap_or(&none);
            let at = items.iter().position(|item| with_example(of, item, path, example).is_some())?;
            let items: Vec<_> = items
                .iter()
                .enumerate()
                .filter_map(|(here, item)| match here == at {
                    true => with_example(of, item, path, example),
                    false => Some(schema::written(of, item)),
                })
                .collect();
            Some(format!("[{}]", items.join(", ")))
        }
        Form::Choice(variants) => {
            let (name, held) = value.as_object()?.iter().next()?;
            match variants.into_iter().find(|variant| variant.name == name)?.holds {
                Held::Value(part) if name == next => {
                    Some(format!("{name}({})", with_example(part, held, rest, example)?))
                }
                Held::Fields(fields) => {
                    let here = fields.iter().find(|field| field.name == *next)?;
                    let inner = with_example(here.part, &held[*next], rest, example)?;
                    let others = fields.iter().filter(|field| field.name != *next && !held[field.name].is_null());
                    let others = others.map(|field| written_field(field.name, field.part, &held[field.name]));
                    let items: Vec<_> = others.chain([format!("{next}: {inner}")]).collect();
                    Some(format!("{name}({})", items.join(", ")))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// The scenarios that come with the program.
fn scenarios() -> Vec<Value> {
    let templates = TEMPLATES.into_iter().map(|template| template.text.to_owned());
    let shipped = shipped_names().into_iter().filter_map(|name| shipped(&name));
    let sound = templates.chain(shipped).map(|text| parse(&text).expect("it is sound"));
    let mut all: Vec<_> = sound.map(|scenario| serde_json::to_value(scenario).expect("a scenario is JSON")).collect();
    // Nobody writes hints who hasn't a reason.
    let mut hinted = all[0].clone();
    hinted["coach"]["hints"] = json!([sample::hint()]);
    all.push(hinted);
    // A dial turns one thing at all its stops.
    let dials: Vec<_> =
        all.iter().filter_map(|scenario| Some((scenario, scenario.get("dials")?.as_array()?))).collect();
    let alone = dials.into_iter().flat_map(|(scenario, dials)| {
        dials.iter().map(|dial| {
            let mut scenario = scenario.clone();
            scenario["dials"] = json!([dial]);
            scenario
        })
    });
    let mut alone: Vec<_> = alone.collect();
    all.append(&mut alone);
    // Nothing else depends on who is there.
    let least = parse(&least(&Texts::new(Lang::Ja))).expect("it is sound");
    all.push(serde_json::to_value(least).expect("a scenario is JSON"));
    all
}

fn least(texts: &Texts) -> String {
    Reference::new(texts).sections[0].example.clone().expect("there is one")
}

/// Why an example can't stand at a place in any of them.
fn fault(scenarios: &[Value], place: &str, example: &str) -> Option<String> {
    let path: Vec<_> = place.split('.').filter(|name| !name.is_empty()).collect();
    let mut why = format!("{place}: no way to write {example}");
    for scenario in scenarios {
        let Some(text) = with_example(schema::root(), scenario, &path, example) else { continue };
        match parse(&text) {
            Ok(_) => return None,
            Err(problems) => why = format!("{place}: {example}\n{problems:?}"),
        }
    }
    Some(why)
}

fn part_at(place: &str) -> Option<Part<'static>> {
    place.split('.').try_fold(schema::root(), |mut part, name| {
        while let Form::List(of, ..) = part.form() {
            part = of;
        }
        part.field(name).map(|field| field.part)
    })
}

#[test]
fn whatever_is_shown_can_be_written_just_so() {
    let scenarios = scenarios();
    let mut faults = Vec::new();
    let (mut examples, mut choices) = (0, 0);
    for texts in Lang::ALL.map(Texts::new) {
        for section in Reference::new(&texts).sections {
            if let Some(example) = &section.example {
                let name = section.example_place.rsplit('.').next().expect("there is always one");
                let example = example.strip_prefix(&format!("{name}: ")).unwrap_or(example);
                faults.extend(fault(&scenarios, &section.example_place, example));
                examples += 1;
            }
            for row in section.rows.iter().filter(|row| section.is_choice && !row.inside) {
                // Where it is one of a list, it is written in one.
                let here = section.places.iter().map(|place| {
                    let example = match part_at(place).map(|part| part.form()) {
                        Some(Form::List(_, least, _)) => {
                            format!("[{}]", vec![row.name.as_str(); least.max(1)].join(", "))
                        }
                        _ => row.name.clone(),
                    };
                    fault(&scenarios, place, &example)
                });
                let found: Vec<_> = here.collect();
                if found.iter().all(Option::is_some) {
                    faults.extend(found.into_iter().flatten());
                }
                choices += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
    assert!(examples > 100 && choices > 100, "{examples} {choices}");
}

#[test]
fn the_example_of_a_whole_scenario_has_nothing_wrong_with_it() {
    for texts in Lang::ALL.map(Texts::new) {
        let example = least(&texts);
        let checked = check(&example);
        assert!(checked.problems.iter().all(|problem| !problem.is_fatal()) && checked.scenario.is_some(), "{example}");
    }
}
