//! The tree as RON again, without what is left out: so the rest can be read by serde, and looked at more closely.

use super::{
    node::{Id, Kind},
    tree::Tree,
};

/// A printed tree, and which value begins where in it.
#[derive(Clone, Debug, Default)]
pub(in crate::scenario) struct Printed {
    /// The text.
    pub text: String,
    begins: Vec<(usize, Id)>,
}

impl Tree<'_> {
    /// Prints what isn't left out.
    pub(in crate::scenario) fn print(&self) -> Printed {
        let mut printed = Printed::default();
        if let Some(root) = self.root() {
            self.print_value(root, &mut printed);
        }
        printed
    }

    fn print_value(&self, id: Id, out: &mut Printed) {
        let node = self.node(id);
        out.begins.push((out.text.len(), id));
        let (open, close) = match node.kind {
            Kind::Group => ('(', ')'),
            Kind::List => ('[', ']'),
            Kind::Map => ('{', '}'),
            Kind::Word | Kind::Number | Kind::Text | Kind::Other | Kind::Wrong => {
                out.text.push_str(self.written(id));
                return;
            }
        };
        if let Some(name) = node.name() {
            out.text.push_str(&self.source()[name]);
        }
        out.text.push(open);
        for child in self.children(id).filter(|child| !self.node(*child).omitted) {
            if let Some(key) = self.node(child).key() {
                out.text.push_str(&self.source()[key]);
                out.text.push(':');
            }
            self.print_value(child, out);
            out.text.push(',');
        }
        out.text.push(close);
    }
}

impl Printed {
    /// The last value that begins at or before an offset of the printed text.
    pub fn value_at(&self, offset: usize) -> Option<Id> {
        let after = self.begins.partition_point(|(begin, _)| *begin <= offset);
        self.begins[..after].last().map(|(_, id)| *id)
    }
}
