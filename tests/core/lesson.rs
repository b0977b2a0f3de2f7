//! scratch
use isogaba::{analysis::*, scenario, sim::*};
#[test]
fn table() {
    let s = std::fs::read_to_string("scenarios/isogaba.ron").unwrap();
    let sc = scenario::parse(&s).unwrap_or_else(|e| panic!("{e:?}"));
    let setup = sc.setup();
    let t = std::time::Instant::now();
    let n = 1000;
    let mut early = vec![];
    for bot in BotName::ALL {
        let runs = run_batch(&setup, bot, n, || {});
        let s = BotSummary::of(bot, &runs);
        let v: Vec<f64> = (0..5).map(|k| runs.iter().map(|r| r.values[k]).sum::<f64>() / n as f64).collect();
        println!("{:9} rev {:8.0} [{:8.0},{:8.0}] sales {:.2} asks {:.1} conv {:.3} ref {:.2} score {:.1} early {:.0} vals {:?}", s.bot, s.revenue.mean, s.revenue.low, s.revenue.high, s.sales.mean, s.asks.mean, s.conversion.mean, s.refusals.mean, s.score.mean, runs.iter().map(|r| r.early_revenue).sum::<f64>()/n as f64, v.iter().map(|x| (x*1000.0).round()/1000.0).collect::<Vec<_>>());
        early.push(runs);
    }
    println!("{:?}", t.elapsed());
    for a in [0,1] { for b in [2,3] { println!("{a} ahead of {b} early {:.3} end {:.3}", Share::count((0..n as usize).map(|i| early[a][i].early_revenue > early[b][i].early_revenue)).as_f64(), Share::count((0..n as usize).map(|i| early[a][i].revenue > early[b][i].revenue)).as_f64()); } }
    println!("rush or hasty {:.3}", Share::count((0..n as usize).map(|i| early[0][i].early_revenue.max(early[1][i].early_revenue) > early[2][i].early_revenue.max(early[3][i].early_revenue))).as_f64());
    let mut v: Vec<f64> = early[3].iter().map(|r| r.values[0]).collect(); v.sort_by(f64::total_cmp);
    println!("balanced net quantiles {:?}", [0.1,0.25,0.5,0.75,0.9].map(|q| v[(q*n as f64) as usize]));
    // reference
    let mut r = scenario::Scenario::default();
    r.calendar.days = 65; r.calendar.tempo = 1.0; r.calendar.hours_per_day = Hours::from_minutes(300);
    r.territory.districts = vec![Default::default()];
    r.activities.travel = Hours::ZERO;
    for k in 0..1 { let _=k; }
    r.territory.generated.count = 40; r.territory.generated.known = 12;
    let mut sums = std::collections::BTreeMap::new();
    for terr in 0..20 {
    r.territory.seed = scenario::Seed::Fixed(terr);
    let setup = r.setup();
    for bot in BotName::ALL {
        let runs = run_batch(&setup, bot, 50, || {});
        let s = BotSummary::of(bot, &runs);
        let e = sums.entry(bot.name()).or_insert([0.0; 5]);
        e[0] += s.revenue.mean / 20.0; e[1] += s.sales.mean/20.0; e[2] += s.asks.mean/20.0; e[3] += s.conversion.mean/20.0; e[4] += s.refusals.mean/20.0;
    } }
    for (k, v) in sums { println!("{k:9} {v:?}"); }
}
