//! The theme to work by: the same walk, slower, an octave of air between its steps, and long rests in which only the water
//! is heard. Nothing in it asks to be listened to.

use super::{Ground, Part, Phrase, Piece, Voice, pitch::*};
use crate::sound::canvas::Place;

pub(super) const PIECE: Piece = Piece { tempo: 60.0, bars: 18, parts: PARTS, grounds: GROUNDS, loud: -33.0 };

const PARTS: &[Part] = &[
    Part { voice: Voice::Koto, place: Place { gain: 1.15, pan: -0.2, far: 0.45 }, phrases: KOTO },
    Part { voice: Voice::Flute, place: Place { gain: 0.22, pan: 0.3, far: 0.8 }, phrases: FLUTE },
    Part { voice: Voice::Bowl, place: Place { gain: 0.25, pan: 0.45, far: 0.8 }, phrases: BOWL },
];

const GROUNDS: &[Ground] = &[
    Ground {
        voice: Voice::Koto,
        place: Place { gain: 0.5, pan: 0.25, far: 0.45 },
        chords: CHORDS,
        figures: &[
            &[(0.0, 1, 0.34), (1.0, 2, 0.3), (2.5, 3, 0.32)],
            &[(0.5, 1, 0.3), (2.0, 3, 0.3), (3.0, 2, 0.26)],
            &[(0.0, 1, 0.32), (1.5, 3, 0.3)],
        ],
        rings: 2.5,
    },
    Ground {
        voice: Voice::Bass,
        place: Place { gain: 0.5, pan: 0.0, far: 0.25 },
        chords: CHORDS,
        figures: &[&[(0.0, 0, 0.45)], &[(0.0, 0, 0.4)]],
        rings: 3.5,
    },
    Ground {
        voice: Voice::Pad,
        place: Place { gain: 0.085, pan: -0.2, far: 0.7 },
        chords: CHORDS,
        figures: &[&[(0.0, 1, 0.6), (0.5, 2, 0.5)]],
        rings: 4.0,
    },
];

#[rustfmt::skip]
const CHORDS: &[[Pitch; 4]] = &[
    [D3, A3, D4, E4], [G2, B3, D4, G4], [A2, A3, D4, E4], [A2, E3, A3, D4],
    [G2, G3, D4, A4], [E2, G3, B3, E4], [E2, B3, D4, G4],
    [G2, G3, B3, D4], [D3, A3, D4, A4], [D3, A3, D4, E4],
    [E2, G3, B3, E4], [G2, G3, B3, D4], [A2, A3, E4, A4],
    [G2, G3, D4, A4], [E2, G3, B3, E4],
    [G2, B3, D4, G4], [D3, A3, D4, E4], [D3, A3, D4, A4],
];

#[rustfmt::skip]
const KOTO: &[Phrase] = &[
    Phrase { bar: 0, force: [0.4, 0.48, 0.36], notes: &[(A4, 1.0), (D5, 1.0), (E5, 2.0), (D5, 1.0), (B4, 1.0), (A4, 2.0)] },
    Phrase { bar: 4, force: [0.38, 0.46, 0.42], notes: &[(A4, 1.0), (D5, 1.0), (E5, 1.0), (G5, 1.0), (E5, 3.0), (REST, 1.0)] },
    Phrase { bar: 7, force: [0.34, 0.42, 0.4], notes: &[(G4, 1.0), (A4, 1.0), (B4, 1.0), (D5, 1.0), (A4, 3.0), (REST, 1.0)] },
    Phrase { bar: 12, force: [0.3, 0.34, 0.28], notes: &[(REST, 2.0), (E5, 1.0), (D5, 1.0)] },
    Phrase { bar: 15, force: [0.4, 0.42, 0.38], notes: &[(D5, 1.0), (B4, 1.0), (A4, 1.0), (G4, 1.0), (A4, 1.0), (B4, 1.0), (D5, 2.0)] },
];

#[rustfmt::skip]
const FLUTE: &[Phrase] = &[
    Phrase { bar: 10, force: [0.42, 0.56, 0.42], notes: &[(E4, 2.5), (D4, 1.5), (B4, 2.0), (A4, 2.0), (REST, 2.0)] },
    Phrase { bar: 13, force: [0.4, 0.5, 0.36], notes: &[(G4, 2.0), (A4, 2.0), (B4, 3.0), (REST, 1.0)] },
];

const BOWL: &[Phrase] = &[
    Phrase { bar: 3, force: [0.4, 0.4, 0.4], notes: &[(D5, 4.0)] },
    Phrase { bar: 9, force: [0.4, 0.4, 0.4], notes: &[(A5, 4.0)] },
    Phrase { bar: 17, force: [0.3, 0.3, 0.3], notes: &[(D5, 4.0)] },
];
