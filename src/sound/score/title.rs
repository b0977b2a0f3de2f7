//! The theme. It begins with a leap that wants to be at the top at once, falls back, then walks round: step by step down, up
//! again, and so arrives. After that the flute looks out over the lake, and the walk is made again, together.

use super::{Ground, Part, Phrase, Piece, Voice, pitch::*};
use crate::sound::canvas::Place;

pub(super) const PIECE: Piece = Piece { tempo: 84.0, bars: 24, parts: PARTS, grounds: GROUNDS, loud: -28.0 };

const PARTS: &[Part] = &[
    Part { voice: Voice::Koto, place: Place { gain: 1.2, pan: -0.12, far: 0.3 }, phrases: KOTO },
    Part { voice: Voice::Flute, place: Place { gain: 0.3, pan: 0.22, far: 0.5 }, phrases: FLUTE },
    Part { voice: Voice::Bowl, place: Place { gain: 0.26, pan: 0.4, far: 0.6 }, phrases: BOWL },
    Part { voice: Voice::Drum, place: Place { gain: 0.5, pan: 0.0, far: 0.4 }, phrases: DRUM },
    Part { voice: Voice::Block, place: Place { gain: 0.36, pan: 0.5, far: 0.5 }, phrases: BLOCK },
];

const GROUNDS: &[Ground] = &[
    Ground {
        voice: Voice::Koto,
        place: Place { gain: 0.46, pan: 0.3, far: 0.35 },
        chords: CHORDS,
        figures: &[WAVES, WAVES_BACK],
        rings: 1.5,
    },
    Ground {
        voice: Voice::Bass,
        place: Place { gain: 0.44, pan: 0.0, far: 0.2 },
        chords: ROOTS,
        figures: &[&[(0.0, 0, 0.62), (2.0, 1, 0.42)], &[(0.0, 0, 0.58), (2.0, 1, 0.38), (3.0, 2, 0.34)]],
        rings: 2.0,
    },
    Ground {
        voice: Voice::Pad,
        place: Place { gain: 0.1, pan: -0.3, far: 0.6 },
        chords: CHORDS,
        figures: &[&[(0.0, 1, 0.6), (0.0, 2, 0.5)]],
        rings: 4.0,
    },
];

/// Small waves against the shore.
const WAVES: &[(f32, usize, f32)] =
    &[(0.5, 1, 0.34), (1.0, 2, 0.4), (1.5, 3, 0.44), (2.5, 1, 0.32), (3.0, 3, 0.4), (3.5, 2, 0.34)];
const WAVES_BACK: &[(f32, usize, f32)] =
    &[(0.5, 1, 0.34), (1.0, 3, 0.42), (1.5, 2, 0.38), (2.5, 2, 0.34), (3.0, 1, 0.3), (3.5, 3, 0.3)];

#[rustfmt::skip]
const CHORDS: &[[Pitch; 4]] = &[
    // The lake lies still.
    [D3, A3, D4, E4], [D3, A3, D4, G4],
    // The leap …
    [D3, A3, D4, E4], [A2, A3, E4, A4], [G2, G3, D4, B4], [A2, A3, D4, E4],
    // … and the walk.
    [E2, G3, B3, E4], [A2, A3, D4, E4], [G2, B3, D4, G4], [D3, A3, D4, A4],
    // Over the lake.
    [G2, G3, B3, D4], [E2, G3, B3, E4], [E2, B3, E4, G4], [A2, A3, D4, E4],
    [G2, B3, D4, G4], [A2, A3, E4, A4], [E2, G3, B3, D4], [A2, A3, D4, E4],
    // Together.
    [D3, A3, D4, E4], [G2, G3, B3, D4], [G2, B3, D4, G4], [D3, A3, D4, A4],
    // Home.
    [G2, G3, D4, B4], [D3, A3, D4, E4],
];

#[rustfmt::skip]
const ROOTS: &[[Pitch; 4]] = &[
    [D2, D3, A2, REST], [D2, D3, A2, REST],
    [D2, D3, A2, REST], [A2, E3, A2, REST], [G2, D3, G2, REST], [A2, E3, A2, REST],
    [E2, B2, E3, REST], [A2, E3, A2, REST], [G2, D3, B2, REST], [D2, A2, D3, REST],
    [G2, D3, B2, REST], [E2, B2, E3, REST], [E2, B2, G2, REST], [A2, E3, A2, REST],
    [G2, D3, G2, REST], [A2, E3, A2, REST], [E2, B2, E3, REST], [A2, E3, A2, REST],
    [D2, D3, A2, REST], [G2, D3, B2, REST], [G2, D3, B2, REST], [D2, A2, D3, REST],
    [G2, D3, A2, REST], [D2, A2, D3, REST],
];

#[rustfmt::skip]
const KOTO: &[Phrase] = &[
    // The leap: up, and up further, and the breath is gone.
    Phrase { bar: 2, force: [0.5, 0.68, 0.52], notes: &[(A4, 1.0), (D5, 1.0), (E5, 1.5), (D5, 0.5), (B4, 1.0), (A4, 2.0), (REST, 1.0)] },
    Phrase { bar: 4, force: [0.55, 0.72, 0.8], notes: &[(A4, 1.0), (D5, 1.0), (E5, 1.0), (G5, 1.0), (A5, 3.0), (REST, 1.0)] },
    // The walk round: down step by step, and up again.
    Phrase { bar: 6, force: [0.68, 0.58, 0.46], notes: &[(A5, 1.5), (G5, 0.5), (E5, 1.0), (D5, 1.0), (E5, 0.75), (D5, 0.25), (B4, 1.0), (A4, 2.0)] },
    Phrase { bar: 8, force: [0.46, 0.6, 0.66], notes: &[(G4, 1.0), (A4, 1.0), (B4, 1.0), (D5, 0.5), (E5, 0.5), (D5, 3.0), (REST, 1.0)] },
    // Answers to the flute.
    Phrase { bar: 11, force: [0.4, 0.48, 0.36], notes: &[(REST, 2.0), (B4, 0.5), (A4, 0.5), (G4, 1.0)] },
    Phrase { bar: 13, force: [0.36, 0.5, 0.44], notes: &[(REST, 1.0), (A4, 0.5), (B4, 0.5), (D5, 1.0), (E5, 1.0)] },
    Phrase { bar: 17, force: [0.42, 0.54, 0.6], notes: &[(REST, 1.0), (E4, 0.5), (G4, 0.5), (A4, 0.5), (B4, 0.5), (D5, 0.5), (E5, 0.5)] },
    // Together: the leap, and the walk at once.
    Phrase { bar: 18, force: [0.62, 0.78, 0.6], notes: &[(A4, 1.0), (D5, 1.0), (E5, 1.5), (D5, 0.5), (B4, 1.0), (A4, 1.0), (B4, 0.5), (A4, 0.5), (E4, 1.0)] },
    Phrase { bar: 20, force: [0.56, 0.74, 0.7], notes: &[(G4, 1.0), (A4, 1.0), (B4, 1.0), (D5, 0.5), (E5, 0.5), (D5, 3.0), (REST, 1.0)] },
    Phrase { bar: 22, force: [0.5, 0.46, 0.32], notes: &[(B4, 1.0), (A4, 1.0), (G4, 1.0), (A4, 1.0), (D4, 2.0), (REST, 2.0)] },
];

#[rustfmt::skip]
const FLUTE: &[Phrase] = &[
    Phrase { bar: 10, force: [0.5, 0.72, 0.55], notes: &[(B4, 2.0), (A4, 1.0), (G4, 1.0), (A4, 1.0), (G4, 0.5), (E4, 0.5), (D4, 1.5), (REST, 0.5)] },
    Phrase { bar: 12, force: [0.5, 0.66, 0.72], notes: &[(E4, 1.5), (G4, 0.5), (A4, 1.0), (B4, 1.0), (A4, 3.0), (REST, 1.0)] },
    Phrase { bar: 14, force: [0.66, 0.88, 0.6], notes: &[(D5, 1.5), (B4, 0.5), (A4, 1.0), (G4, 1.0), (A4, 1.0), (B4, 1.0), (E4, 1.75), (REST, 0.25)] },
    Phrase { bar: 16, force: [0.5, 0.6, 0.5], notes: &[(D4, 1.0), (E4, 1.0), (G4, 1.0), (B4, 1.0), (A4, 3.0), (REST, 1.0)] },
    // A line of its own against the koto: it falls where that rises.
    Phrase { bar: 18, force: [0.44, 0.56, 0.5], notes: &[(D5, 2.0), (B4, 1.0), (A4, 1.0), (G4, 2.0), (E4, 2.0)] },
    Phrase { bar: 20, force: [0.46, 0.6, 0.4], notes: &[(D5, 2.0), (B4, 1.0), (G4, 1.0), (A4, 3.5), (REST, 0.5)] },
];

const BOWL: &[Phrase] = &[
    Phrase { bar: 0, force: [0.5, 0.5, 0.5], notes: &[(D5, 4.0)] },
    Phrase { bar: 6, force: [0.4, 0.4, 0.4], notes: &[(E5, 4.0)] },
    Phrase { bar: 10, force: [0.5, 0.5, 0.5], notes: &[(G5, 4.0)] },
    Phrase { bar: 18, force: [0.6, 0.6, 0.6], notes: &[(D5, 4.0)] },
    Phrase { bar: 22, force: [0.4, 0.4, 0.4], notes: &[(A5, 4.0)] },
];

/// A heartbeat where the melody comes back; silent over the lake.
#[rustfmt::skip]
const DRUM: &[Phrase] = &[
    Phrase { bar: 2, force: [0.5, 0.3, 0.3], notes: &[(A3, 4.0), (REST, 3.0), (A3, 1.0)] },
    Phrase { bar: 4, force: [0.5, 0.3, 0.3], notes: &[(A3, 4.0), (REST, 2.0), (A3, 1.0), (A3, 1.0)] },
    Phrase { bar: 6, force: [0.5, 0.3, 0.3], notes: &[(A3, 4.0), (REST, 3.0), (A3, 1.0)] },
    Phrase { bar: 8, force: [0.45, 0.3, 0.4], notes: &[(A3, 4.0), (A3, 2.0), (REST, 2.0)] },
    Phrase { bar: 17, force: [0.25, 0.35, 0.5], notes: &[(REST, 2.0), (A3, 0.5), (A3, 0.5), (A3, 0.5), (A3, 0.5)] },
    Phrase { bar: 18, force: [0.6, 0.4, 0.35], notes: &[(A3, 2.0), (A3, 2.0), (A3, 3.0), (A3, 1.0)] },
    Phrase { bar: 20, force: [0.55, 0.4, 0.4], notes: &[(A3, 2.0), (A3, 2.0), (A3, 2.0), (REST, 2.0)] },
];

/// Far away somebody works with wood.
const BLOCK: &[Phrase] = &[
    Phrase { bar: 3, force: [0.4, 0.4, 0.3], notes: &[(REST, 3.0), (A4, 0.5), (A4, 0.5)] },
    Phrase { bar: 7, force: [0.4, 0.4, 0.3], notes: &[(REST, 3.0), (A4, 1.0)] },
    Phrase { bar: 19, force: [0.4, 0.4, 0.3], notes: &[(REST, 3.0), (A4, 0.5), (A4, 0.5)] },
    Phrase { bar: 21, force: [0.4, 0.4, 0.3], notes: &[(REST, 3.0), (A4, 1.0)] },
];
