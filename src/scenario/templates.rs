//! Commented scenarios to start one's own from, one for each lesson.

/// A commented scenario to start one's own from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its name on the command line.
    pub name: &'static str,
    /// The scenario.
    pub text: &'static str,
}

/// The template that explains every part of a scenario.
pub const TEMPLATE: &str = include_str!("templates/haste.ron");

/// Every template, that which is taken if none is named first.
pub const TEMPLATES: [Template; 5] = [
    Template { name: "haste", text: TEMPLATE },
    Template { name: "prospecting", text: include_str!("templates/prospecting.ron") },
    Template { name: "after-follow", text: include_str!("templates/after-follow.ron") },
    Template { name: "reading", text: include_str!("templates/reading.ron") },
    Template { name: "sorting", text: include_str!("templates/sorting.ron") },
];

/// The template of a name.
pub fn template(name: &str) -> Option<Template> {
    TEMPLATES.into_iter().find(|template| template.name == name)
}
