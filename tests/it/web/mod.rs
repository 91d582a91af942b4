//! The pages, as a browser, a phone and a stranger meet them.

mod browser;
mod health;
mod links;
mod sending;
