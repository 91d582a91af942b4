-- The spine: who is who, what came in, what is being done, what goes out.
--
-- Every key begins with athlete_id, save the tables that exist before an athlete is known:
-- inbox, channel_account, pairing_code, linking_code, poller_lease, master_check, erasure.
-- "sealed" columns hold ciphertext (crypto.rs): the associated data names table, column, athlete and row.

create schema keys; -- wrapped keys only: dumped apart, with a shorter retention
create extension if not exists btree_gist; -- exclusion constraints over equality and ranges

-- One row: tells a process with another master key to stop.
create table master_check (
    only_row boolean primary key default true check (only_row),
    value    bytea not null
);

create table athlete (
    athlete_id    uuid primary key,
    since         date not null,               -- local date of the first message
    profile       bytea not null,              -- sealed: settings, physiology, preferences, questions asked
    next_nudge_at timestamptz not null default now(), -- due index of the nudge job
    created_at    timestamptz not null default now()
);
create index athlete_due on athlete (next_nudge_at);

create table keys.athlete_key (
    athlete_id uuid primary key references athlete on delete cascade,
    wrapped    bytea not null,                 -- data key under the master key; deleting it forgets everything
    version    int not null default 1,
    created_at timestamptz not null default now()
);

-- A person at a door. The identifier is a keyed fingerprint; the address is sealed under the master key,
-- since it is needed to find the athlete.
create table channel_account (
    channel      text not null check (channel in ('terminal', 'telegram', 'discord')),
    account_hash bytea not null,
    athlete_id   uuid not null references athlete on delete cascade,
    address      bytea not null,               -- sealed: where to write to
    last_seen    timestamptz not null default now(),
    open         boolean not null default true, -- false after a 403: nothing unasked is sent there
    primary key (channel, account_hash)
);
create index channel_account_athlete on channel_account (athlete_id);

-- Lets a person in at a private door. Codes are stored as keyed fingerprints.
create table pairing_code (
    code_hash  bytea primary key,
    expires_at timestamptz not null,
    used_at    timestamptz,
    tries      int not null default 0
);
create table paired_account (
    channel      text not null,
    account_hash bytea not null,
    paired_at    timestamptz not null default now(),
    primary key (channel, account_hash)
);

-- Joins another door to the same person.
create table linking_code (
    code_hash  bytea primary key,
    athlete_id uuid not null references athlete on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz,
    tries      int not null default 0
);

-- One poller per token: the holder of an unexpired lease polls.
create table poller_lease (
    token_hash  bytea primary key,
    holder      uuid not null,
    lease_until timestamptz not null,
    position    bigint not null default 0      -- next update to ask for
);

-- What a door has acknowledged. Committed before the acknowledgement.
create table inbox (
    channel      text not null,
    external_id  text not null,                -- unique at the door
    account_hash bytea not null,
    position     bigint generated always as identity, -- order of arrival
    received_at  timestamptz not null default now(),
    athlete_id   uuid references athlete on delete cascade,
    body         bytea not null,               -- sealed: under the intake key, then under the athlete's
    state        text not null default 'waiting' check (state in ('waiting', 'done', 'quarantined')),
    attempts     int not null default 0,
    not_before   timestamptz not null default now(),
    placeholder  text,                         -- message posted while a model thinks; the answer edits it
    done_at      timestamptz,
    primary key (channel, external_id)
);
create index inbox_waiting on inbox (athlete_id, position) where state = 'waiting';
create index inbox_account on inbox (channel, account_hash, position) where state = 'waiting';

-- One turn at a time per athlete, on any replica. The fence is checked in every effect's transaction.
create table lane (
    athlete_id  uuid primary key references athlete on delete cascade,
    holder      uuid,
    fence       bigint not null default 0,
    lease_until timestamptz not null default '-infinity'
);

-- What waits to be said, and what was. A key is written once: a repeat is impossible.
create table outbox (
    athlete_id   uuid not null references athlete on delete cascade,
    key          text not null,
    channel      text not null,
    account_hash bytea not null,
    address      bytea,                        -- sealed: where the message came from, when not the account's usual place
    position     bigint generated always as identity,
    class        text not null check (class in ('safety', 'reply', 'nudge')),
    body         bytea not null,               -- sealed: the reply
    placeholder  text,                         -- message to edit instead of sending anew
    not_before   timestamptz not null default now(),
    expires_at   timestamptz,
    state        text not null default 'waiting'
                 check (state in ('waiting', 'attempting', 'sent', 'expired', 'blocked', 'failed', 'ambiguous')),
    attempts     int not null default 0,
    parts_sent   int not null default 0,       -- parts of a split message already delivered
    holder       uuid,
    lease_until  timestamptz,
    sent_as      text,                         -- the door's own id of the message
    created_at   timestamptz not null default now(),
    sent_at      timestamptz,
    primary key (athlete_id, key)
);
create index outbox_waiting on outbox (not_before, position) where state in ('waiting', 'attempting');

-- A button that does something: authority is the press, not the text.
create table pending_action (
    athlete_id uuid not null references athlete on delete cascade,
    nonce      bytea not null,                 -- fingerprint of the button's secret
    body       bytea not null,                 -- sealed: the actions
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (athlete_id, nonce)
);

-- How to take back what a turn did.
create table undo_entry (
    athlete_id uuid not null references athlete on delete cascade,
    undo_id    uuid not null,
    body       bytea not null,                 -- sealed: the rows as they were
    made_at    timestamptz not null,
    undone_at  timestamptz,
    primary key (athlete_id, undo_id)
);

-- Proof that something was forgotten: no content, no name.
create table erasure (
    scope_hash bytea not null,
    erased_at  timestamptz not null default now(),
    counts     jsonb not null,
    primary key (scope_hash, erased_at)
);

-- Two doors turned out to be one person: the rows of the second are moved, batch by batch.
create table merge (
    athlete_id      uuid not null references athlete on delete cascade, -- stays
    from_athlete_id uuid not null references athlete on delete cascade, -- goes, with its key, when all is moved
    begun_at        timestamptz not null default now(),
    primary key (athlete_id, from_athlete_id)
);
