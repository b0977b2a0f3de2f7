//! Starts the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    isogaba::cli::main(std::env::args_os())
}
