-- A season: the weeks of a methodology towards a race. The latest row is the one followed.

create table season (
    athlete_id uuid not null references athlete on delete cascade,
    season_id  uuid not null,                  -- in time order
    body       bytea not null,                 -- sealed: weeks, sessions, lighter stretches
    primary key (athlete_id, season_id)
);
