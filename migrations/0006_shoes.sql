-- Pairs of shoes, and the runs whose pair was said by hand. A run without a row is in the pair worn on its day.

create table shoe (
    athlete_id uuid not null references athlete on delete cascade,
    shoe_id    uuid not null,                  -- in time order
    body       bytea not null,                 -- sealed: name, first day, kilometres already run, day retired
    primary key (athlete_id, shoe_id)
);

create table shoe_run (
    athlete_id  uuid not null references athlete on delete cascade,
    activity_id uuid not null,
    body        bytea not null,                -- sealed: which pair
    primary key (athlete_id, activity_id)
);
