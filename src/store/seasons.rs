//! Seasons the athlete said yes to. The latest is the one followed.

use crate::domain::season::AdoptedSeason;

super::sealed::sealed_table!(AdoptedSeason, "season", "season_id", uuid::Uuid, |season| season.id);
