//! Allure, a running coach in the runner's chat. The rooms, lowest first.

pub mod domain;

pub mod clock;
pub mod config;

pub mod formats;
pub mod i18n;
pub mod likeness;
pub mod safety;
pub mod science;

pub mod crypto;

pub mod channel;
pub mod llm;
pub mod store;

pub mod app;

pub mod delivery;
pub mod ingest;
pub mod report;
pub mod training;

pub mod coach;
pub mod nudge;

pub mod bot;
pub mod web;

pub mod jobs;

pub mod cli;
