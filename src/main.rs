//! The command: reads the environment once, parses the role, runs it.

use std::process::ExitCode;

use allure::cli;
use allure::config::Env;

fn main() -> ExitCode {
    cli::main(&Env::from_process())
}
