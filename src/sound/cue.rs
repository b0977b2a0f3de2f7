//! Everything that can be heard.

/// Something that is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cue {
    /// Music: the theme of the title.
    Title,
    /// Music: its calm variation, to work by.
    Play,
    /// Around: the lake by day.
    Day,
    /// Around: the evening.
    Evening,
    /// Around: rain.
    Rain,
    /// Around: the wind of winter, of snow and of stormy days.
    Wind,
    /// A contact struck home.
    LandedWell,
    /// A contact went as such things go.
    LandedFine,
    /// A contact fell flat.
    LandedFlat,
    /// Somebody felt sold to: petals are shaken off.
    Pushed,
    /// An order.
    Sold,
    /// A customer's further order.
    Further,
    /// A no.
    Declined,
    /// A door closed for good.
    DoorClosed,
    /// An order was cancelled.
    CooledOff,
    /// Somebody was named.
    Referred,
    /// Somebody asks something on their own.
    Inquired,
    /// A customer asks about what they have bought.
    Questioned,
    /// A customer complains.
    Complained,
    /// A complaint was handled.
    ComplaintHandled,
    /// A customer has left.
    CustomerLeft,
    /// The rival was seen.
    RivalSeen,
    /// Somebody was lost to the rival, or by waiting.
    Lost,
    /// Somebody new was found.
    Found,
    /// Prospecting found nobody.
    NobodyFound,
    /// Somebody was invited.
    Invited,
    /// A seminar was held.
    Seminar,
    /// Something was prepared: written, studied, settled.
    Prepared,
    /// Something unusual waits for an answer.
    Incident,
    /// A day begins.
    DayBegins,
    /// A day is over.
    DayEnds,
    /// A week is over.
    WeekEnds,
    /// Time was spent.
    HoursSpent,
    /// The seal is put under the result.
    Stamp,
    /// A good grade.
    FanfareGood,
    /// A modest grade.
    FanfareModest,
    /// Interface: pressed.
    Press,
    /// Interface: somebody is chosen.
    Selected,
    /// Interface: a page opens.
    OpenPage,
    /// Interface: a page closes.
    ClosePage,
    /// Interface: that can't be done.
    Refused,
}

/// What a cue is for, which decides how loud it is and whose volume it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Goes round and round.
    Music,
    /// The sounds of the place, round and round.
    Ambience,
    /// What came of something.
    Outcome,
    /// A touch of the interface.
    Interface,
}

impl Cue {
    /// Everything.
    pub const ALL: [Self; 41] = [
        Self::Title,
        Self::Play,
        Self::Day,
        Self::Evening,
        Self::Rain,
        Self::Wind,
        Self::LandedWell,
        Self::LandedFine,
        Self::LandedFlat,
        Self::Pushed,
        Self::Sold,
        Self::Further,
        Self::Declined,
        Self::DoorClosed,
        Self::CooledOff,
        Self::Referred,
        Self::Inquired,
        Self::Questioned,
        Self::Complained,
        Self::ComplaintHandled,
        Self::CustomerLeft,
        Self::RivalSeen,
        Self::Lost,
        Self::Found,
        Self::NobodyFound,
        Self::Invited,
        Self::Seminar,
        Self::Prepared,
        Self::Incident,
        Self::DayBegins,
        Self::DayEnds,
        Self::WeekEnds,
        Self::HoursSpent,
        Self::Stamp,
        Self::FanfareGood,
        Self::FanfareModest,
        Self::Press,
        Self::Selected,
        Self::OpenPage,
        Self::ClosePage,
        Self::Refused,
    ];

    /// What it is for.
    pub fn kind(self) -> Kind {
        match self {
            Self::Title | Self::Play => Kind::Music,
            Self::Day | Self::Evening | Self::Rain | Self::Wind => Kind::Ambience,
            Self::HoursSpent | Self::Press | Self::Selected | Self::OpenPage | Self::ClosePage | Self::Refused => {
                Kind::Interface
            }
            _ => Kind::Outcome,
        }
    }

    /// Its name in small letters, as for a file.
    pub fn name(self) -> String {
        let mut name = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_uppercase() && !name.is_empty() {
                name.push('_');
            }
            name.extend(letter.to_lowercase());
        }
        name
    }
}
