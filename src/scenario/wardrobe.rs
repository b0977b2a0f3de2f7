//! What people wear whose look isn't written down: it follows from the trade, and from who they are.

use super::look::{Body, Extra, Hair, Look};
use xxhash_rust::xxh3::xxh3_64;

/// A kind of house, the clothes that are worn there, and what else tells the trade, one of each.
type Trade = (&'static str, &'static [Body], &'static [&'static [Extra]]);

/// Of every kind of house. Whatever is added to a row changes who wears what in that trade.
const TRADES: [Trade; 34] = [
    (
        "accountant",
        &[Body::Suit, Body::Cardigan, Body::Vest],
        &[&[Extra::Abacus], &[Extra::Visor], &[Extra::Glasses, Extra::Pin]],
    ),
    ("bakery", &[Body::Chef, Body::Apron], &[&[Extra::BakerHat], &[Extra::Kerchief]]),
    ("bank", &[Body::Suit, Body::Blouse, Body::Vest], &[&[Extra::Lanyard], &[Extra::Pin, Extra::Glasses]]),
    ("bathhouse", &[Body::Happi, Body::Samue], &[&[Extra::Towel], &[Extra::Towel, Extra::Headband]]),
    (
        "boatyard",
        &[Body::Oilskin, Body::Workwear, Body::Samue],
        &[&[Extra::LifeVest], &[Extra::LifeVest, Extra::Cap], &[Extra::Headband, Extra::Towel]],
    ),
    ("bookshop", &[Body::Apron, Body::Cardigan, Body::Vest], &[&[Extra::Book], &[Extra::Book, Extra::RoundGlasses]]),
    ("brewery", &[Body::Happi, Body::Overalls], &[&[Extra::Headband], &[Extra::Towel]]),
    ("cafe", &[Body::Vest, Body::Apron], &[&[Extra::Cup], &[Extra::Cup, Extra::RoundGlasses]]),
    ("carpenter", &[Body::Samue, Body::Workwear, Body::Happi], &[&[Extra::Pencil], &[Extra::Pencil, Extra::Headband]]),
    ("clinic", &[Body::WhiteCoat], &[&[Extra::Stethoscope], &[Extra::Stethoscope, Extra::Glasses]]),
    ("factory", &[Body::Workwear], &[&[Extra::HardHat], &[Extra::Goggles], &[Extra::HardHat, Extra::Clipboard]]),
    (
        "farm",
        &[Body::Overalls, Body::Workwear],
        &[&[Extra::StrawHat], &[Extra::StrawHat, Extra::Towel], &[Extra::Vegetables]],
    ),
    (
        "fishmonger",
        &[Body::Oilskin, Body::Apron],
        &[&[Extra::Fish, Extra::Headband], &[Extra::Fish], &[Extra::Kerchief]],
    ),
    ("florist", &[Body::Apron, Body::Overalls], &[&[Extra::Bouquet], &[Extra::Bouquet, Extra::Flower]]),
    (
        "garage",
        &[Body::Overalls, Body::Workwear],
        &[&[Extra::Wrench], &[Extra::Wrench, Extra::Cap], &[Extra::Goggles, Extra::Wrench]],
    ),
    (
        "grocer",
        &[Body::Apron, Body::Happi],
        &[&[Extra::Vegetables], &[Extra::Vegetables, Extra::Headband], &[Extra::Kerchief, Extra::Vegetables]],
    ),
    (
        "hardware",
        &[Body::Apron, Body::Workwear],
        &[&[Extra::Wrench, Extra::Pencil], &[Extra::Wrench], &[Extra::Wrench, Extra::Glasses]],
    ),
    ("hospital", &[Body::Scrubs, Body::WhiteCoat], &[&[Extra::Lanyard], &[Extra::Stethoscope]]),
    ("inn", &[Body::Kimono, Body::Samue], &[&[Extra::Fan], &[Extra::Flower], &[Extra::Fan, Extra::Flower]]),
    ("library", &[Body::Cardigan, Body::Jumper, Body::Blouse], &[&[Extra::Book], &[Extra::Book, Extra::Glasses]]),
    ("nursery", &[Body::Apron, Body::Tracksuit], &[&[Extra::NameBadge], &[Extra::NameBadge, Extra::Whistle]]),
    (
        "office",
        &[Body::Suit, Body::Shirt, Body::Blouse, Body::Jumper],
        &[&[Extra::Lanyard], &[Extra::Headset], &[Extra::Clipboard]],
    ),
    (
        "pottery",
        &[Body::Samue, Body::Apron],
        &[&[Extra::Clay], &[Extra::Clay, Extra::Towel], &[Extra::Clay, Extra::Headband]],
    ),
    (
        "printer",
        &[Body::Apron, Body::Shirt, Body::Workwear],
        &[&[Extra::Ink, Extra::Visor], &[Extra::Ink], &[Extra::Ink, Extra::Glasses]],
    ),
    ("realtor", &[Body::Suit, Body::Blouse, Body::Vest], &[&[Extra::Keys], &[Extra::Keys, Extra::Glasses]]),
    ("salon", &[Body::Shirt, Body::Vest, Body::Blouse], &[&[Extra::Scissors], &[Extra::Scissors, Extra::Earrings]]),
    (
        "school",
        &[Body::Shirt, Body::Tracksuit, Body::Jumper],
        &[&[Extra::Whistle], &[Extra::Book], &[Extra::Whistle, Extra::Cap]],
    ),
    (
        "shop",
        &[Body::Apron, Body::Shirt, Body::Cardigan, Body::Jumper, Body::Vest],
        &[&[Extra::Pencil], &[Extra::Clipboard], &[], &[Extra::Glasses]],
    ),
    ("tailor", &[Body::Vest, Body::Shirt], &[&[Extra::TapeMeasure], &[Extra::TapeMeasure, Extra::RoundGlasses]]),
    ("taxi", &[Body::Uniform], &[&[Extra::PeakedCap], &[Extra::Headset]]),
    ("tea", &[Body::Samue, Body::Kimono], &[&[Extra::Towel], &[Extra::Kerchief], &[Extra::Cup]]),
    ("temple", &[Body::Robe], &[&[Extra::Beads], &[]]),
    (
        "theatre",
        &[Body::Jumper, Body::Happi, Body::Vest],
        &[&[Extra::Beret, Extra::Scarf], &[Extra::Fan], &[Extra::Beret]],
    ),
    (
        "warehouse",
        &[Body::Workwear, Body::Jumper],
        &[&[Extra::Clipboard], &[Extra::Clipboard, Extra::Cap], &[Extra::Clipboard, Extra::HardHat]],
    ),
];

const WOMEN: [Hair; 11] = [
    Hair::Bob,
    Hair::Bun,
    Hair::Long,
    Hair::Wavy,
    Hair::Ponytail,
    Hair::Braid,
    Hair::Pixie,
    Hair::Side,
    Hair::GreyBob,
    Hair::GreyBun,
    Hair::Perm,
];
const MEN: [Hair; 11] = [
    Hair::Short,
    Hair::Cropped,
    Hair::Slick,
    Hair::Tousled,
    Hair::Curly,
    Hair::Side,
    Hair::Topknot,
    Hair::Receding,
    Hair::GreyShort,
    Hair::BaldSides,
    Hair::Shaved,
];
/// Faces of those with grey hair, and of the others.
const OLD: [u8; 2] = [3, 6];
const YOUNG: [u8; 4] = [1, 2, 4, 5];

/// What is worn in a kind of house; where nobody knows, what is worn in shops.
fn trade(kind: &str) -> &'static Trade {
    let find = |name: &str| TRADES.iter().find(|(trade, ..)| *trade == name);
    find(kind).or_else(|| find("shop")).unwrap_or(&TRADES[0])
}

/// Chances that are always the same for the same person.
struct Lots(u64);

impl Lots {
    fn draw<T: Copy>(&mut self, among: &[T]) -> T {
        let number = among.len() as u64;
        let drawn = among[(self.0 % number) as usize];
        self.0 /= number;
        drawn
    }
}

impl Look {
    /// The look of somebody of whom only the kind of house, the id and the English name are known. It asks for nothing
    /// else, and must not: what customers are like inside is for the player to find out, so it is in no portrait.
    pub fn of(kind: &str, id: &str, person: &str) -> Self {
        let (_, bodies, signs) = trade(kind);
        let mut lots = Lots(xxh3_64(id.as_bytes()));
        let back = lots.draw(&[1, 2, 3, 4]);
        let body = lots.draw(bodies);
        let colour = lots.draw(&[1, 2, 3]);
        let mut extras = lots.draw(signs).to_vec();
        let told = person.split_whitespace().find_map(|word| match word {
            "Mr" => Some(true),
            "Mrs" | "Ms" | "Miss" => Some(false),
            _ => None,
        });
        let man = told.unwrap_or_else(|| lots.draw(&[true, false]));
        extras.retain(|extra| !man || !matches!(extra, Extra::Flower | Extra::Earrings));
        let mut styles = if man { MEN.to_vec() } else { WOMEN.to_vec() };
        if extras.iter().any(|extra| extra.is_hat()) {
            styles.retain(|hair| !matches!(hair, Hair::Bun | Hair::GreyBun | Hair::Topknot));
        }
        let hair = if kind == "temple" { Hair::Shaved } else { lots.draw(&styles) };
        let old = matches!(hair, Hair::GreyBob | Hair::GreyBun | Hair::GreyShort | Hair::Perm | Hair::BaldSides);
        let face = if old { lots.draw(&OLD) } else { lots.draw(&YOUNG) };
        if man && lots.draw(&[true, false, false, false]) {
            extras.push(lots.draw(&[Extra::Moustache, Extra::Beard]));
        }
        Self { back, body, colour, face, hair, extras }
    }
}
