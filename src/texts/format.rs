//! Amounts, hours, shares and dates as people write them.

use super::Texts;
use crate::{
    scenario::{Date, Lang, Weekday},
    sim::{Hours, Yen},
};

/// `¥1,234,000`.
pub fn yen(amount: Yen) -> String {
    let digits = amount.0.unsigned_abs().to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 + 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{}¥{grouped}", if amount.0 < 0 { "−" } else { "" })
}

/// Hours as a bare number: `1.5`, `0.4`, `4`.
pub fn clock_hours(hours: Hours) -> String {
    let text = format!("{:.1}", hours.as_f64());
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

/// Hours with their unit: `1.5時間`, `1.5 h`.
pub fn hours(texts: &Texts, hours: Hours) -> String {
    texts.say_with("unit-hours", [("hours", clock_hours(hours).into())])
}

/// A share as a whole percentage: `29%`.
pub fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}

/// Points of a score, whole.
pub fn points(points: f64) -> String {
    format!("{points:.0}")
}

/// A date with its weekday: `四月十日 金`, `Fri 10 April`.
pub fn date(texts: &Texts, date: Date) -> String {
    let weekday = texts.say(match date.weekday() {
        Weekday::Monday => "weekday-monday",
        Weekday::Tuesday => "weekday-tuesday",
        Weekday::Wednesday => "weekday-wednesday",
        Weekday::Thursday => "weekday-thursday",
        Weekday::Friday => "weekday-friday",
        Weekday::Saturday => "weekday-saturday",
        Weekday::Sunday => "weekday-sunday",
    });
    match texts.lang() {
        Lang::Ja => format!("{}月{}日 {weekday}", kanji_number(date.month()), kanji_number(date.day_of_month())),
        Lang::En => {
            let month = texts.say_with("month", [("number", u32::from(date.month()).into())]);
            format!("{weekday} {} {month}", date.day_of_month())
        }
    }
}

/// 1..=99 in kanji.
fn kanji_number(number: u8) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = (usize::from(number / 10), usize::from(number % 10));
    let tens = match tens {
        0 => String::new(),
        1 => "十".to_owned(),
        more => format!("{}十", DIGITS[more]),
    };
    format!("{tens}{}", DIGITS[ones])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_by_thousands() {
        let written: Vec<_> = [0, 999, 1_000, 1_200_000, -30_000].map(|amount| yen(Yen(amount))).into();
        assert_eq!(written, ["¥0", "¥999", "¥1,000", "¥1,200,000", "−¥30,000"]);
    }

    #[test]
    fn dates_are_written_as_each_language_does() {
        let day = Date::default().business_day(8);
        assert_eq!(date(&Texts::new(Lang::Ja), day), "四月十日 金");
        assert_eq!(date(&Texts::new(Lang::En), day), "Fri 10 April");
    }
}
