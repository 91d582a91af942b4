-- What is bounded: how often and how much somebody may ask, and what a model costs.

-- An allowance fills again with time; a row is as old as its last use.
create table allowance (
    athlete_id uuid not null references athlete on delete cascade,
    what       text not null,
    full_at    timestamptz not null,           -- when all of it would be there again
    shut_until timestamptz,                    -- null: not used up
    primary key (athlete_id, what)
);

-- The same for an account nobody may be behind: codes tried, words of strangers.
create table door_allowance (
    channel      text not null,
    account_hash bytea not null,
    what         text not null,
    full_at      timestamptz not null,
    shut_until   timestamptz,
    primary key (channel, account_hash, what)
);

alter table model_usage
    add column tokens_in     bigint not null default 0,
    add column tokens_out    bigint not null default 0,
    add column tokens_cached bigint,               -- null: the server never said
    add column unpriced      bigint not null default 0, -- tokens used while no price was known
    add column reserved_cost double precision not null default 0;

-- What the whole house spent in a month of UTC. Reserved before a call, settled after.
create table model_month (
    month    date primary key,                 -- its first day
    tokens   bigint not null default 0,
    reserved bigint not null default 0,
    cost     double precision not null default 0,
    reserved_cost double precision not null default 0
);
