//! Music: what a piece is, which notes it has, and how it is played.

mod pitch;
mod play;
mod title;

pub(super) use pitch::*;

use super::{
    Cue, RATE, Sound,
    canvas::{Canvas, Place},
    noise::Noise,
    room::Room,
    voice::{Bell, Block, Breath, Strings, bell, drum, flute, pad, pluck, wood},
};

/// Who plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voice {
    Koto,
    Bass,
    Flute,
    Pad,
    Bowl,
    Drum,
    Block,
}

/// A phrase: breathed in one, growing and falling.
struct Phrase {
    /// The bar it begins in, from 0.
    bar: u16,
    /// How strong it is at its beginning, in its middle and at its end, 0..1.
    force: [f32; 3],
    /// Pitches and beats.
    notes: &'static [(Pitch, f32)],
}

/// What one voice plays.
struct Part {
    voice: Voice,
    place: Place,
    phrases: &'static [Phrase],
}

/// The ground under a melody: the chords, bar by bar, from their lowest tone on, and how they are broken.
struct Ground {
    voice: Voice,
    place: Place,
    chords: &'static [[Pitch; 4]],
    /// Beat, tone of the chord, force; the figures of the bars take turns.
    figures: &'static [&'static [(f32, usize, f32)]],
    /// How many beats a tone is let ring.
    rings: f32,
}

/// A piece in four-four time that goes round and round.
struct Piece {
    /// Beats a minute.
    tempo: f32,
    bars: u16,
    parts: &'static [Part],
    grounds: &'static [Ground],
    /// On the whole, in LUFS.
    loud: f32,
}

/// A note as it stands in the score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// When, in beats from the beginning.
    pub at: f32,
    /// How long it is held, in beats.
    pub beats: f32,
    /// Semitones; 69 is the A of 440 Hz. What has no pitch of the scale, such as wood, has `None`.
    pub pitch: Option<u8>,
    /// Is it of the melody?
    pub leads: bool,
    /// How strong, 0..1.
    force: f32,
    voice: Voice,
    place: Place,
}

fn piece(cue: Cue) -> Option<&'static Piece> {
    match cue {
        Cue::Title => Some(&title::PIECE),
        Cue::Play => Some(&play::PIECE),
        _ => None,
    }
}

/// The notes of a piece of music, in order; of what isn't music, none.
pub fn notes(cue: Cue) -> Vec<Note> {
    piece(cue).map(Piece::notes).unwrap_or_default()
}

impl Piece {
    fn notes(&self) -> Vec<Note> {
        let mut notes = Vec::new();
        for part in self.parts {
            part.phrases.iter().for_each(|phrase| phrase.write(part, &mut notes));
        }
        for ground in self.grounds {
            ground.write(&mut notes);
        }
        notes.sort_by(|a, b| a.at.total_cmp(&b.at));
        notes
    }
}

impl Phrase {
    fn write(&self, part: &Part, notes: &mut Vec<Note>) {
        let whole: f32 = self.notes.iter().map(|&(_, beats)| beats).sum();
        let mut passed = 0.0;
        for &(pitch, beats) in self.notes {
            let [begin, middle, end] = self.force;
            let along = 2.0 * passed / whole;
            let force =
                if along < 1.0 { begin + (middle - begin) * along } else { middle + (end - middle) * (along - 1.0) };
            if pitch != REST {
                let voice = part.voice;
                let pitched = !matches!(voice, Voice::Drum | Voice::Block);
                notes.push(Note {
                    at: f32::from(self.bar) * 4.0 + passed,
                    beats,
                    pitch: pitched.then_some(pitch),
                    leads: matches!(voice, Voice::Koto | Voice::Flute),
                    force,
                    voice,
                    place: part.place,
                });
            }
            passed += beats;
        }
    }
}

impl Ground {
    fn write(&self, notes: &mut Vec<Note>) {
        for (bar, chord) in self.chords.iter().enumerate() {
            for &(beat, tone, force) in self.figures[bar % self.figures.len()] {
                let pitch = chord[tone];
                if pitch == REST {
                    continue;
                }
                notes.push(Note {
                    at: bar as f32 * 4.0 + beat,
                    beats: self.rings,
                    pitch: Some(pitch),
                    leads: false,
                    force,
                    voice: self.voice,
                    place: self.place,
                });
            }
        }
    }
}

/// Seconds before the first note, so that none begins where the end meets the beginning.
const BREATH: f32 = 0.08;

/// Plays a piece.
pub(super) fn render(cue: Cue) -> Sound {
    // Whatever else isn't music.
    let piece = piece(cue).unwrap_or(&title::PIECE);
    let beat = 60.0 / piece.tempo;
    let mut canvas = Canvas::round(f32::from(piece.bars) * 4.0 * beat, RATE);
    let mut noise = Noise::new(cue as u64 + 1);
    for note in piece.notes() {
        // Nobody plays like a clock, and nobody strikes twice alike.
        let late = noise.between(-0.009, 0.009) + if note.leads { 0.006 } else { 0.0 };
        let force = (note.force * noise.between(0.93, 1.06)).clamp(0.05, 1.0);
        let sound = note.sound(note.beats * beat, force, &mut noise);
        canvas.add(BREATH + note.at * beat + late, &sound, note.place);
    }
    canvas.finish_round(Room::HALL, piece.loud)
}

impl Note {
    fn sound(&self, seconds: f32, force: f32, noise: &mut Noise) -> Vec<f32> {
        let pitch = hertz(self.pitch.unwrap_or(A3));
        match self.voice {
            // Strings ring on while the next ones are plucked.
            Voice::Koto => pluck(Strings::Koto, pitch, seconds + 1.6, force, noise),
            Voice::Bass => pluck(Strings::Bass, pitch, seconds + 1.2, force, noise),
            Voice::Flute => flute(Breath { from: pitch, to: pitch, seconds: seconds * 0.97 + 0.05, force }, noise),
            Voice::Pad => pad(pitch, seconds * 1.3, force),
            Voice::Bowl => bell(Bell::Bowl, pitch, 5.0, force, RATE),
            Voice::Drum => drum(73.0, 0.7, force, noise),
            Voice::Block => wood(Block { hertz: 620.0, lasts: 0.16, knock: 0.5 }, force, noise),
        }
    }
}
