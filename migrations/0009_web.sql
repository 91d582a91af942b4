-- The pages: one-time links and sessions that open them, files on their way, the address a phone posts to.

create table web_link (
    token_hash bytea primary key,              -- keyed fingerprint of 256 random bits
    athlete_id uuid not null references athlete on delete cascade,
    purpose    text not null,                  -- what it opens
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz                     -- null: not used yet
);
create index web_link_by_athlete on web_link (athlete_id, made_at);

create table web_session (
    token_hash bytea primary key,              -- keyed fingerprint of 256 random bits
    athlete_id uuid not null references athlete on delete cascade,
    expires_at timestamptz not null
);

create table health_token (
    athlete_id uuid primary key references athlete on delete cascade,
    token_hash bytea not null unique,          -- keyed fingerprint of 256 random bits
    made_at    timestamptz not null,
    used_at    timestamptz                     -- null: nothing received yet
);

-- A file on its way. It stands in parts of one size until it is read, and its parts go with its reading.
create table upload (
    athlete_id uuid not null references athlete on delete cascade,
    upload_id  uuid not null,
    state      text not null check (state in ('receiving', 'waiting', 'done')),
    bytes      bigint not null,                -- of the whole file
    received   bigint not null default 0,
    mark       bytea not null,                 -- keyed fingerprint: the same file again goes on where it was
    body       bytea not null,                 -- sealed: its name; once read, the report
    behind     double precision not null default 0, -- how much of it is read, 0 to 1
    touched_at timestamptz not null,
    tries      int not null default 0,         -- readings begun
    holder     uuid,
    lease_until timestamptz,
    primary key (athlete_id, upload_id)
);
create index upload_waiting on upload (touched_at) where state = 'waiting';

create table upload_part (
    athlete_id uuid not null,
    upload_id  uuid not null,
    number     int not null,                   -- from 0
    body       bytea not null,                 -- sealed
    primary key (athlete_id, upload_id, number),
    foreign key (athlete_id, upload_id) references upload on delete cascade
);
-- Sealed bytes do not get smaller.
alter table upload_part alter column body set storage external;
