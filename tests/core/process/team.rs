//! Division of labour, study, and the gifted closer.

use super::*;

#[test]
fn budgets_are_set_on_the_first_day_of_a_week_and_cost_every_night() {
    let mut territory = start(&quiet(everything()), 1);
    let fund = |role, yen| Command::Fund { role, yen: Yen(yen) };
    assert_eq!(territory.view().check(fund(Role::Marketing, 5_000)), Err(Refusal::OddBudget));
    territory.apply(fund(Role::Marketing, 80_000)).expect("it is a Monday");
    let left = Refusal::OverBudget { left: Yen(20_000) };
    assert_eq!(territory.view().check(fund(Role::InsideSales, 30_000)), Err(left));
    assert_eq!(territory.view().totals().expenses, Yen(0), "nothing is spent by day");
    end_days(&mut territory, 1);
    assert_eq!(territory.view().totals().team, Yen(16_000));
    assert_eq!(territory.view().check(fund(Role::Marketing, 0)), Err(Refusal::NotTheDayForBudgets));
    end_days(&mut territory, 4);
    territory.apply(fund(Role::Marketing, 0)).expect("it is Monday again");
    let before = *territory.view().totals();
    end_days(&mut territory, 1);
    assert_eq!(territory.view().totals().expenses, before.expenses);
    let alone = Scenario { model: Default::default(), ..everything() };
    assert_eq!(start(&alone, 1).view().check(fund(Role::Shop, 10_000)), Err(Refusal::NoTeam));
}

fn funded(role: Role, days: u16, seed: u64) -> Territory {
    let mut territory = start(&quiet(open()), seed);
    territory.apply(Command::Fund { role, yen: Yen(100_000) }).expect("it is a Monday");
    end_days(&mut territory, days);
    territory
}

#[test]
fn marketing_informs_leads_and_gets_close_to_nobody() {
    let (mut with, mut without) = (funded(Role::Marketing, 5, 1), start(&quiet(open()), 1));
    end_days(&mut without, 5);
    let trust = |territory: &Territory| truth(territory, LEAD).trust;
    assert!(trust(&with) > trust(&without) + 0.05, "{} {}", trust(&with), trust(&without));
    assert_eq!(with.view().totals().hours, without.view().totals().hours, "it takes nobody's hours");
    let known = |territory: &Territory| territory.view().prospects().filter(|p| p.stage == Stage::Lead).count();
    assert_eq!(known(&with), known(&without), "it finds nobody");
    let heard = with.view().prospect(LEAD).reading.expect("they are known");
    assert_eq!((heard.need, heard.window), (None, None), "and listens to nobody");
    // What a talk gives in one go takes the letters a good while.
    touch(&mut without, LEAD, Activity::Consultation);
    touch(&mut with, LEAD, Activity::Consultation);
    assert!(
        with.view().prospect(LEAD).contact_load > without.view().prospect(LEAD).contact_load,
        "its letters tire too"
    );
}

#[test]
fn inside_sales_finds_leads_and_leaves_them_cold() {
    let (mut found, mut trust) = (0, Vec::new());
    for seed in 0..40 {
        let territory = funded(Role::InsideSales, 5, seed);
        let new = territory.view().prospects().filter(|p| p.stage == Stage::Lead && p.id.0 > 6 && p.contacts == 0);
        for lead in new {
            found += 1;
            trust.push(lead.truth.expect("open").trust);
        }
    }
    assert!(found > 40, "{found} leads in 40 weeks of ¥100,000");
    assert!(Estimate::of(&trust).mean < 0.15, "cold: {:?}", Estimate::of(&trust));
}

#[test]
fn a_funded_shop_fills_by_itself() {
    let territory = funded(Role::Shop, 5, 1);
    assert!((0.4..0.7).contains(&territory.view().content()), "{}", territory.view().content());
    assert_eq!(territory.view().totals().hours, [Hours::ZERO; 4]);
}

#[test]
fn study_costs_now_and_pays_later() {
    let revenue = |days: u16, bot: BotName| {
        let mut scenario = everything();
        scenario.calendar.days = days;
        // Where hours are short, an hour of study is an hour less for somebody.
        scenario.calendar.hours_per_day = Hours::from_minutes(150);
        let setup = scenario.setup();
        Estimate::of(&run_batch(&setup, bot, 1_000, || {}).iter().map(|run| run.revenue).collect::<Vec<_>>())
    };
    let (short, long) = (5, 130);
    let gain = |days| revenue(days, BotName::Learner).mean / revenue(days, BotName::Balanced).mean;
    assert!(revenue(long, BotName::Learner).above(&revenue(long, BotName::Balanced)), "it pays in half a year");
    assert!(gain(short) < 1.0, "in a week it doesn't: {}", gain(short));
}

#[test]
fn what_is_studied_serves_its_purpose() {
    let with = |purpose: Purpose| {
        let mut territory = start(&quiet(open()), 1);
        territory.apply(Command::Study { purpose }).expect("there is time");
        assert_eq!(territory.view().totals().studied, Hours::from_minutes(60));
        assert!((territory.view().skill(purpose) - 0.1).abs() < 1e-12);
        territory
    };
    let trust_after = |mut territory: Territory| {
        touch(&mut territory, LEAD, Activity::Information);
        truth(&territory, LEAD).trust
    };
    assert!(trust_after(with(Purpose::Nurturing)) > trust_after(with(Purpose::Prospecting)));
    let pressed_after = |mut territory: Territory| {
        touch(&mut territory, LEAD, Activity::Ask);
        truth(&territory, LEAD).pressure
    };
    assert!(pressed_after(with(Purpose::Closing)) < pressed_after(with(Purpose::Nurturing)));
    let satisfied_after = |mut territory: Territory| {
        touch(&mut territory, FIRST, Activity::CheckIn);
        satisfaction(&territory, FIRST)
    };
    assert!(satisfied_after(with(Purpose::AfterFollow)) > satisfied_after(with(Purpose::Closing)));
}

#[test]
fn a_gifted_closer_is_rare_and_nobody_knows_who_is_one() {
    let mut scenario = everything();
    scenario.model.talent = Talent::ByChance(0.03);
    let setup = scenario.setup();
    let gifted = (0..5_000).map(|seed| {
        let territory = Territory::new(std::sync::Arc::clone(&setup), seed);
        assert_eq!(territory.view().gifted(), None);
        territory.is_gifted()
    });
    let share = Share::count(gifted.collect::<Vec<_>>()).as_f64();
    assert!((0.02..0.04).contains(&share), "{share}");
}
