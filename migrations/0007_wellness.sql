-- What devices measured, and where things came from.

create table measured_day (
    athlete_id  uuid not null references athlete on delete cascade,
    local_date  date not null,
    source      text not null,                 -- which service told it
    body        bytea not null,                -- sealed: one value for each vital, the night, what was set aside
    readings    bytea not null,                -- sealed, compressed: the readings behind it
    received_at timestamptz not null,          -- when it last changed
    primary key (athlete_id, local_date, source)
);

-- An archive being read: how many of its parts are stored. Gone once it is read to its end.
create table bulk_progress (
    athlete_id uuid not null references athlete on delete cascade,
    archive    bytea not null,                 -- keyed fingerprint
    done       bigint not null,
    updated_at timestamptz not null,
    primary key (athlete_id, archive)
);

alter table activity add column source text;             -- null: stored before this was kept
alter table activity add column received_at timestamptz; -- null: likewise
