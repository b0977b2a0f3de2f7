//! The game without a window and without a graphics card: what is pressed reaches the session, and what happens reaches
//! the screen.

mod app;
mod books;
mod campaign;
mod debrief;
mod editing;
mod layout;
mod pace;
mod play;
mod review;
mod sandbox;
#[path = "../shared/mod.rs"]
#[expect(dead_code, reason = "the tests of the window use the rest")]
mod shared;
mod sorting;
mod sound;
mod tour;
mod trainee;
mod whole_process;
mod words;
mod world;
