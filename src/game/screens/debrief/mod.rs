//! The debrief: what one's way of selling brought and which pattern it followed, who the people were, and what came of what
//! one expected, and what there is to talk over. Up to five pages under one head.

mod asks;
mod calibration;
mod evidence;
mod expectation;
mod luck;
mod moments;
mod pattern;
mod people;
mod result;
mod talk;
mod weeks;
mod what_if;

pub(super) use talk::talk_over;

use super::{Go, Menu, Screen, root, stale};
use crate::{
    analysis::Review,
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        session::{Begin, Reviewing, Session, Tray, Trouble},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button,
            choices::{NumberKey, key_cap},
            column, emit, face,
            focus::Remembered,
            gap, label, row, scroll_column, title,
        },
    },
    report::{Answers, Debrief, last_word, worth_practising},
    scenario::Text,
    sim::{Grade, Purpose},
};
use bevy::prelude::*;
use what_if::Pondered;

pub use what_if::Pick;

#[derive(Component, Clone)]
struct Root;

/// What the debrief shows; worked out once when it opens.
#[derive(Resource)]
pub struct Shown {
    debrief: Debrief,
    answers: Answers,
    last_word: Option<Text>,
    /// What the review found, once it is there.
    review: Option<Review>,
    /// The decision that is taken up again.
    pondered: Option<Pondered>,
    /// The pages that there are, in order.
    pages: Vec<Page>,
    page: Page,
    curve: Curve,
}

/// A page of the debrief, and the wish to see it.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What one's way of selling brought, and the moments that decided it.
    Result,
    /// Every ask, and what the score is made of.
    Asks,
    /// A decision taken up again in another way.
    WhatIf,
    /// Which pattern it followed.
    Pattern,
    /// Who the people were.
    People,
    /// What came of what one expected.
    Expectation,
    /// What it was about, to talk over.
    Talk,
}

/// Which curve is drawn.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
enum Curve {
    Revenue,
    Trust,
    Pipeline,
    /// The hours of one purpose.
    Hours(Purpose),
}

/// Height of the head, margins of the page, height of the buttons below it.
const HEAD: f32 = 98.0;
const MARGIN: Vec2 = Vec2::new(28.0, 12.0);
const FOOT: f32 = 70.0;
/// Width of the bar of what scrolls.
const SCROLL_BAR: f32 = 6.0;

impl Shown {
    /// The page that is open.
    pub fn page(&self) -> Page {
        self.page
    }

    /// What the review found, once it is there.
    pub fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// The decision that is taken up again.
    pub fn pondered(&self) -> Option<&Pondered> {
        self.pondered.as_ref()
    }

    /// The grade of the run.
    pub fn grade(&self) -> Grade {
        self.debrief.score().grade
    }

    /// The page to the right, if there is one.
    pub fn next(&self) -> Option<Page> {
        self.pages.get(self.place() + 1).copied()
    }

    fn previous(&self) -> Option<Page> {
        self.place().checked_sub(1).map(|place| self.pages[place])
    }

    fn place(&self) -> usize {
        self.pages.iter().position(|page| *page == self.page).unwrap_or(0)
    }
}

impl Page {
    const ALL: [Self; 7] =
        [Self::Result, Self::WhatIf, Self::Asks, Self::Pattern, Self::People, Self::Expectation, Self::Talk];

    /// The name of its control, of its picture, and the end of its text's id.
    pub fn name(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Asks => "asks",
            Self::WhatIf => "what_if",
            Self::Pattern => "pattern",
            Self::People => "people",
            Self::Expectation => "expectation",
            Self::Talk => "talk",
        }
    }

    fn key(self) -> String {
        format!("page-{}", self.name())
    }
}

/// The room between head and buttons; where the pages scroll as a whole, its height means nothing.
fn sheet(display: &Display) -> Vec2 {
    if stacked(display) {
        return display.size - Vec2::splat(2.0 * display.margin());
    }
    display.size - Vec2::new(2.0 * MARGIN.x, 2.0 * MARGIN.y + HEAD + FOOT)
}

/// Is there so little room that everything stands below each other and scrolls as a whole?
fn stacked(display: &Display) -> bool {
    display.narrow || display.low
}

fn review(mut commands: Commands, session: Res<Session>, speech: Res<Speech>, mut trouble: ResMut<Trouble>) {
    let run = session.run();
    match Debrief::of(run.setup(), run.seed(), run.commands()) {
        Ok(debrief) => {
            let answers = Answers::of(run, &debrief);
            let last_word = last_word(run, &debrief, &answers.people).cloned();
            // A scenario outside the course has nothing to talk over.
            let pages = Page::ALL.into_iter().filter(|page| *page != Page::Talk || talk::has(&session)).collect();
            commands.insert_resource(Shown {
                debrief,
                answers,
                last_word,
                review: None,
                pondered: Pondered::first(&session),
                pages,
                page: Page::Result,
                curve: Curve::Revenue,
            });
        }
        // The run has just been played command by command, so this doesn't happen; if it did, the player is told.
        Err((_, refusal)) => trouble.report(crate::texts::refuse(&speech, &refusal)),
    }
}

/// Left and right turn the pages.
fn keys(keys: Res<ButtonInput<KeyCode>>, shown: Option<Res<Shown>>, mut wishes: MessageWriter<Page>) {
    let Some(shown) = shown else { return };
    if let Some(page) = shown.previous().filter(|_| keys.just_pressed(KeyCode::ArrowLeft)) {
        wishes.write(page);
    }
    if let Some(page) = shown.next().filter(|_| keys.just_pressed(KeyCode::ArrowRight)) {
        wishes.write(page);
    }
}

fn turn_to(
    mut curves: MessageReader<Curve>,
    mut pages: MessageReader<Page>,
    menu: Res<State<Menu>>,
    shown: Option<ResMut<Shown>>,
) {
    let Some(mut shown) = shown else { return };
    for &curve in curves.read() {
        if shown.curve != curve {
            shown.curve = curve;
        }
    }
    for &page in pages.read() {
        // Number keys are heard under a menu too.
        if shown.page != page && shown.pages.contains(&page) && *menu.get() == Menu::None {
            shown.page = page;
        }
    }
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    display: Res<Display>,
    mut remembered: ResMut<Remembered>,
    shown: Option<Res<Shown>>,
    tray: Option<Res<Tray>>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(shown) = shown else { return };
    remembered.pass_on("page-", &shown.page.key());
    let out_of_tray = tray.is_some_and(|tray| tray.made(session.scenario()));
    let open = |page: &mut ChildSpawnerCommands, brush: &mut Brush| match shown.page {
        Page::Result => result::build(page, brush, &fonts, &speech, &session, &display, &shown),
        Page::Asks => asks::build(page, brush, &fonts, &speech, &session, &display, &shown),
        Page::WhatIf => what_if::build(page, brush, &fonts, &speech, &session, &display, &shown),
        Page::Pattern => pattern::build(page, brush, &fonts, &speech, &session, &display, &shown),
        Page::People => people::build(page, brush, &fonts, &speech, &session, &display, &shown),
        Page::Expectation => expectation::build(page, brush, &fonts, &speech, &session, &display, &shown),
        Page::Talk => talk::build(page, brush, &fonts, &speech, &session, &display, &shown),
    };
    commands.spawn((root("Debrief", Screen::Debrief), Root)).insert(BackgroundColor(theme::BEHIND)).with_children(
        |screen| {
            let brush = &mut brush;
            if stacked(&display) {
                let margin = display.margin();
                let bar = Node { padding: UiRect::axes(px(margin), px(8)), flex_shrink: 0.0, ..column(0.0) };
                screen.spawn((bar, Pickable::IGNORE)).with_children(|bar| pages(bar, &fonts, &speech, &shown));
                let edges = UiRect::new(px(margin), px(margin - SCROLL_BAR), px(0), px(margin));
                scroll_column(screen, edges, 12.0, |page| {
                    page.spawn((Node { flex_shrink: 0.0, ..row(16.0) }, Pickable::IGNORE)).with_children(|bar| {
                        let words = Node { flex_grow: 1.0, flex_basis: px(0), ..column(2.0) };
                        bar.spawn((words, Pickable::IGNORE)).with_children(|words| {
                            about(words, &fonts, &speech, &session);
                        });
                        let score = shown.debrief.score();
                        super::score::show(bar, brush, &fonts, &speech, (score.total, score.most), score.grade);
                    });
                    open(page, brush);
                    buttons(page, &fonts, &speech, (&shown, out_of_tray), Node::default());
                });
                return;
            }
            head(screen, brush, &fonts, &speech, &session, &shown);
            let page = Node {
                width: percent(100),
                flex_grow: 1.0,
                flex_basis: px(0),
                min_height: px(0),
                padding: UiRect::new(px(MARGIN.x), px(MARGIN.x), px(MARGIN.y), px(0)),
                column_gap: px(16),
                align_items: AlignItems::Stretch,
                ..default()
            };
            screen.spawn((page, Pickable::IGNORE)).with_children(|page| open(page, brush));
            let edges = UiRect::new(px(MARGIN.x), px(MARGIN.x), px(MARGIN.y), px(16));
            buttons(
                screen,
                &fonts,
                &speech,
                (&shown, out_of_tray),
                Node { height: px(FOOT), padding: edges, ..default() },
            );
        },
    );
}

/// Title, pages and score: they stand still while the pages turn.
fn head(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    shown: &Shown,
) {
    let bar = Node {
        height: px(HEAD + MARGIN.y),
        flex_shrink: 0.0,
        padding: UiRect::new(px(MARGIN.x), px(MARGIN.x), px(MARGIN.y), px(0)),
        ..row(16.0)
    };
    screen.spawn((bar, Pickable::IGNORE)).with_children(|bar| {
        bar.spawn(Node { flex_grow: 1.0, flex_basis: px(0), height: percent(100), ..column(0.0) }).with_children(
            |words| {
                about(words, fonts, speech, session);
                words.spawn((Node { flex_grow: 1.0, ..default() }, Pickable::IGNORE));
                pages(words, fonts, speech, shown);
            },
        );
        let score = shown.debrief.score();
        super::score::show(bar, brush, fonts, speech, (score.total, score.most), score.grade);
    });
}

/// What was played: title, place, days, seed.
fn about(words: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let scenario = session.scenario();
    let text = speech.say_with("debrief-heading", [("title", speech.of(&scenario.title).into())]);
    words.spawn(super::heading(fonts, text));
    let text = speech.say_with(
        "debrief-facts",
        [
            ("place", speech.of(&scenario.place).into()),
            ("days", u32::from(scenario.calendar.days).into()),
            ("seed", session.run().seed().to_string().into()),
        ],
    );
    words.spawn(title(Words::new(fonts, Type::Small).soft(), text));
}

/// The pages as chips with their number keys; the open one is filled.
fn pages(words: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, shown: &Shown) {
    words.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..row(8.0) }).with_children(|chips| {
        for (place, &page) in shown.pages.iter().enumerate() {
            let text = speech.say(&format!("debrief-page-{}", page.name()));
            let (kind, step) =
                if page == shown.page { (Kind::Chosen, Type::Strong) } else { (Kind::Secondary, Type::Body) };
            chips
                .spawn((face(kind, page.key(), text.clone(), page), NumberKey(place + 1)))
                .insert(Node {
                    padding: UiRect::axes(px(10), px(4)),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(9)),
                    flex_shrink: 0.0,
                    ..row(8.0)
                })
                .with_children(|chip| {
                    key_cap(chip, fonts, place + 1);
                    chip.spawn(label(Words::new(fonts, step), text));
                });
        }
    });
}

fn buttons(
    screen: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    (shown, out_of_tray): (&Shown, bool),
    node: Node,
) {
    let practice = shown.review.as_ref().and_then(worth_practising);
    let foot = Node {
        flex_shrink: 0.0,
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(10),
        row_gap: px(8),
        align_items: AlignItems::Center,
        ..node
    };
    screen.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
        foot.spawn(button(fonts, Kind::Secondary, "title", speech.say("debrief-title"), Go::To(Screen::Title)));
        let another = speech.say("debrief-another");
        foot.spawn(button(fonts, Kind::Secondary, "choose", another, Go::To(Screen::Choose)));
        foot.spawn(gap());
        if let Some((at, who, better)) = practice {
            let wish = Begin::Practice(at, who, better);
            foot.spawn(button(fonts, Kind::Secondary, "practice", speech.say("practice-button"), wish));
        }
        if out_of_tray {
            let text = speech.say("debrief-dial");
            foot.spawn(button(fonts, Kind::Secondary, "dial", text, Go::To(Screen::Dials)));
        }
        let other = speech.say("debrief-other-luck");
        foot.spawn(button(fonts, Kind::Secondary, "other", other, Begin::OtherLuck));
        foot.spawn(button(fonts, Kind::Primary, "again", speech.say("debrief-again"), Begin::SameLuck));
    });
}

/// While the player speaks, nothing of the verdict is there, not even for a screen reader.
fn hide(mut commands: Commands, old: Query<Entity, With<Root>>) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
}

/// The review has come.
fn take_in(reviewing: Res<Reviewing>, shown: Option<ResMut<Shown>>) {
    if let (Some(review), Some(mut shown)) = (reviewing.review(), shown)
        && shown.review.is_none()
    {
        shown.review = Some(review.clone());
    }
}

fn forget(mut commands: Commands) {
    commands.remove_resource::<Shown>();
}

pub(super) fn plugin(app: &mut App) {
    emit::<Curve>(app);
    emit::<Page>(app);
    emit::<Pick>(app);
    app.add_systems(OnEnter(Screen::Debrief), (review, build).chain())
        .add_systems(OnExit(Screen::Debrief), forget)
        .add_systems(OnEnter(Menu::Speak), hide)
        .add_systems(OnExit(Menu::Speak), build.run_if(in_state(Screen::Debrief)))
        .add_systems(
            Update,
            (
                keys.run_if(in_state(Screen::Debrief).and_then(in_state(Menu::None))).in_set(AppSystems::Input),
                (take_in.run_if(resource_exists::<Reviewing>), what_if::heed, turn_to)
                    .chain()
                    .in_set(AppSystems::Simulate),
                moments::show_progress.in_set(AppSystems::Present),
                build
                    .run_if(in_state(Screen::Debrief).and_then(not(in_state(Menu::Speak))))
                    .run_if(resource_exists_and_changed::<Shown>.or_else(stale))
                    .in_set(AppSystems::Present),
            ),
        );
}
