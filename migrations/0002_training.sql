-- What was run, how it felt, what is aimed at and what is planned. Bodies are sealed; the columns in
-- clear are the ones a query needs.

create table activity (
    athlete_id  uuid not null references athlete on delete cascade,
    activity_id uuid not null,
    start_at    timestamptz not null,
    local_date  date not null,                 -- civil date of the start in the athlete's zone
    sport       text not null,
    distance_m  double precision,              -- null: unknown
    duration_s  double precision,              -- null: unknown
    body        bytea not null,                -- sealed: the activity
    track       bytea,                         -- sealed: compressed samples and laps; null: told in words
    source_hash bytea,                         -- fingerprint of the file's session; null: told in words
    deleted_at  timestamptz,
    primary key (athlete_id, activity_id)
);
create index activity_by_start on activity (athlete_id, start_at);
create unique index activity_by_source on activity (athlete_id, source_hash) where deleted_at is null;

create table wellness (
    athlete_id uuid not null references athlete on delete cascade,
    local_date date not null,
    body       bytea not null,                 -- sealed: the day's answers
    primary key (athlete_id, local_date)
);

create table injury (
    athlete_id uuid not null references athlete on delete cascade,
    injury_id  uuid not null,
    body       bytea not null,                 -- sealed: site, pain, dates
    primary key (athlete_id, injury_id)
);

-- A warning sign that stops training until it is cleared.
create table safety_flag (
    athlete_id uuid not null references athlete on delete cascade,
    flag_id    uuid not null,
    body       bytea not null,                 -- sealed: tier, families, dates
    open       boolean not null default true,
    primary key (athlete_id, flag_id)
);

create table goal (
    athlete_id uuid not null references athlete on delete cascade,
    goal_id    uuid not null,
    body       bytea not null,                 -- sealed: name, date, distance, target
    primary key (athlete_id, goal_id)
);

create table race_result (
    athlete_id uuid not null references athlete on delete cascade,
    result_id  uuid not null,
    body       bytea not null,                 -- sealed: date, distance, time
    primary key (athlete_id, result_id)
);

create table planned_session (
    athlete_id uuid not null references athlete on delete cascade,
    local_date date not null,                  -- one session a day until a plan asks for two
    body       bytea not null,                 -- sealed: the workout, its status and its reasons
    primary key (athlete_id, local_date)
);
