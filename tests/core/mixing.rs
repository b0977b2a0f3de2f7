//! The mixing desk: nothing jumps, nothing piles up, and volumes are what they say.

use isogaba::sound::{Bed, Cue, Desk, Order, Sound};
use std::sync::Arc;

/// As loud as it gets, the same all the time: whatever the desk does to it is seen.
fn steady(level: i16, seconds: f64) -> Arc<Sound> {
    let rate = Desk::RATE;
    Arc::new(Sound { rate, channels: 1, samples: vec![level; (seconds * f64::from(rate)) as usize] })
}

/// A desk with its volumes turned up.
fn desk(music: f32, effects: f32) -> Desk {
    let mut desk = Desk::default();
    desk.order(Order::Volumes { music, effects });
    run(&mut desk, 0.2);
    desk
}

/// The left side of the next so many seconds.
fn run(desk: &mut Desk, seconds: f32) -> Vec<f32> {
    (0..(seconds * Desk::RATE as f32) as usize).map(|_| desk.frame()[0]).collect()
}

fn largest_step(samples: &[f32]) -> f32 {
    samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max)
}

fn peak(samples: &[f32]) -> f32 {
    samples.iter().fold(0.0, |peak, x| peak.max(x.abs()))
}

#[test]
fn one_loop_turns_into_another_within_a_second_and_never_jumps() {
    let mut desk = desk(1.0, 1.0);
    desk.order(Order::Round(Bed::Music, Some((Cue::Title, steady(8_000, 3.0))), 1.0));
    let coming = run(&mut desk, 1.0);
    assert!(coming[0] < 0.0001);
    assert!((coming[coming.len() - 1] - 8_000.0 / 32_767.0).abs() < 0.001);
    desk.order(Order::Round(Bed::Music, Some((Cue::Play, steady(-8_000, 3.0))), 1.0));
    let turning = run(&mut desk, 1.0);
    assert!((turning[turning.len() - 1] + 8_000.0 / 32_767.0).abs() < 0.001);
    assert!(largest_step(&coming).max(largest_step(&turning)) < 0.001);
    assert_eq!(desk.sounding(), [Cue::Play]);
    // And it goes round for good.
    assert!(run(&mut desk, 7.0).iter().all(|x| *x < -0.2));
}

#[test]
fn music_and_place_are_two_beds() {
    let mut desk = desk(1.0, 0.0);
    desk.order(Order::Round(Bed::Music, Some((Cue::Play, steady(4_000, 1.0))), 1.0));
    desk.order(Order::Round(Bed::Place, Some((Cue::Rain, steady(4_000, 1.0))), 1.0));
    run(&mut desk, 1.0);
    assert_eq!(desk.sounding(), [Cue::Play, Cue::Rain]);
    desk.order(Order::Round(Bed::Place, None, 1.0));
    run(&mut desk, 1.0);
    assert_eq!(desk.sounding(), [Cue::Play]);
}

#[test]
fn the_same_music_goes_on_where_it_was_at_another_loudness() {
    let mut desk = desk(1.0, 0.0);
    let ramp = Sound { rate: Desk::RATE, channels: 1, samples: (0..i16::MAX / 2).collect() };
    let ramp = Arc::new(ramp);
    desk.order(Order::Round(Bed::Music, Some((Cue::Play, ramp.clone())), 1.0));
    let before = run(&mut desk, 0.2);
    desk.order(Order::Round(Bed::Music, Some((Cue::Play, ramp)), 0.5));
    let after = run(&mut desk, 0.01);
    assert!((after[0] - before[before.len() - 1]).abs() < 0.001, "it neither jumps nor begins again");
}

#[test]
fn several_outcomes_at_once_are_heard_one_after_the_other() {
    let mut desk = desk(0.0, 1.0);
    for cue in [Cue::Sold, Cue::Found, Cue::Lost] {
        desk.order(Order::Once(cue, steady(1_000, 1.0)));
    }
    let sound = run(&mut desk, 0.4);
    let begins: Vec<usize> =
        sound.windows(2).enumerate().filter(|(_, x)| x[1] > x[0] + 0.01).map(|(at, _)| at).collect();
    assert_eq!(begins.len() + 1, 3, "the first begins at once: {begins:?}");
    let apart = 0.06 * Desk::RATE as f32;
    assert!(begins[0] as f32 >= apart && (begins[1] - begins[0]) as f32 >= apart, "{begins:?}");
}

#[test]
fn the_same_outcome_twice_at_once_is_heard_once() {
    let mut desk = desk(0.0, 1.0);
    for _ in 0..5 {
        desk.order(Order::Once(Cue::RivalSeen, steady(1_000, 1.0)));
    }
    assert!(peak(&run(&mut desk, 0.9)) < 1_100.0 / 32_767.0);
    // A moment later it may be heard again.
    desk.order(Order::Once(Cue::RivalSeen, steady(1_000, 1.0)));
    run(&mut desk, 0.3);
    assert_eq!(desk.sounding(), [Cue::RivalSeen]);
}

#[test]
fn never_more_than_four_voices_and_never_over_the_ceiling() {
    let mut desk = desk(0.0, 1.0);
    let many = [Cue::Sold, Cue::Found, Cue::Lost, Cue::Referred, Cue::Inquired, Cue::Complained];
    for round in 0..40 {
        desk.order(Order::Once(many[round % many.len()], steady(20_000, 2.0)));
        let sound = run(&mut desk, 0.12);
        assert!(peak(&sound) < 0.75, "{}", peak(&sound));
        // One may still be on its way out.
        assert!(desk.sounding().len() <= 5, "{:?}", desk.sounding());
    }
}

#[test]
fn touches_answer_at_once_but_dont_rattle() {
    let mut desk = desk(0.0, 1.0);
    desk.order(Order::Once(Cue::Press, steady(1_000, 0.3)));
    desk.order(Order::Once(Cue::Press, steady(1_000, 0.3)));
    desk.order(Order::Once(Cue::OpenPage, steady(1_000, 0.3)));
    assert!(desk.frame()[0] > 0.0);
    assert_eq!(desk.sounding(), [Cue::Press, Cue::OpenPage]);
}

#[test]
fn volumes_turn_without_a_click_and_none_is_silence() {
    let mut desk = desk(1.0, 1.0);
    desk.order(Order::Round(Bed::Music, Some((Cue::Play, steady(8_000, 1.0))), 1.0));
    run(&mut desk, 1.0);
    desk.order(Order::Volumes { music: 0.5, effects: 1.0 });
    let half = run(&mut desk, 0.2);
    assert!((half[half.len() - 1] - 4_000.0 / 32_767.0).abs() < 0.001);
    desk.order(Order::Volumes { music: 0.0, effects: 0.0 });
    let gone = run(&mut desk, 0.2);
    assert!(largest_step(&half).max(largest_step(&gone)) < 0.001);
    assert_eq!(gone[gone.len() - 1], 0.0);
    desk.order(Order::Once(Cue::Sold, steady(8_000, 1.0)));
    assert_eq!(peak(&run(&mut desk, 0.5)), 0.0);
}

#[test]
fn what_goes_round_stands_still_and_goes_on() {
    let mut desk = desk(1.0, 1.0);
    desk.order(Order::Round(Bed::Music, Some((Cue::Play, steady(8_000, 1.0))), 1.0));
    run(&mut desk, 1.0);
    desk.order(Order::Hold(true));
    let halting = run(&mut desk, 0.5);
    assert_eq!(halting[halting.len() - 1], 0.0);
    // What happens is heard all the same.
    desk.order(Order::Once(Cue::Sold, steady(8_000, 0.2)));
    assert!(peak(&run(&mut desk, 0.1)) > 0.2);
    desk.order(Order::Hold(false));
    let going = run(&mut desk, 0.6);
    assert!((going[going.len() - 1] - 8_000.0 / 32_767.0).abs() < 0.001);
    assert!(largest_step(&halting) < 0.001);
}

#[test]
fn a_sound_with_fewer_samples_keeps_its_pitch() {
    let mut desk = desk(0.0, 1.0);
    let half = Desk::RATE / 2;
    let samples = (0..half as i32 / 10).map(|at| (at * 5) as i16).collect();
    desk.order(Order::Once(Cue::Press, Arc::new(Sound { rate: half, channels: 1, samples })));
    let sound = run(&mut desk, 0.2);
    let end = sound.iter().rposition(|x| *x > 0.0).expect("it is heard");
    assert!((end as f32 / Desk::RATE as f32 - 0.1).abs() < 0.001);
    assert!(largest_step(&sound[..end - 2]) < 0.001, "no steps between its samples");
}
