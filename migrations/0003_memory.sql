-- What was said, and what bounds the prompt. No word is in clear: stems are made in the program and kept
-- as keyed hashes of 8 bytes. What leaks: which messages of one athlete share a term, and how often.

create table message (
    athlete_id uuid not null references athlete on delete cascade,
    seq        bigint not null,
    role       text not null check (role in ('athlete', 'coach')),
    channel    text not null,
    session_no bigint not null,                -- conversation, cut by silence
    sent_at    timestamptz not null,
    local_date date not null,
    trust      smallint not null,              -- 2 typed, 1 transcript, 0 forwarded, pasted or from a file
    tier       text not null default 'none',   -- words of red tier never enter a prompt
    body       bytea not null,                 -- sealed: text and receipts
    terms      bigint[] not null,              -- keyed hashes of the stems
    source     text,                           -- the inbox row, channel and external id
    tokens     int not null,                   -- conservative count, for the prompt's budget
    primary key (athlete_id, seq)
);
create index message_terms on message using gin (terms) with (fastupdate = off);
create index message_session on message (athlete_id, session_no, seq);
create index message_source on message (athlete_id, source);

-- Document frequency of a term within one athlete.
create table term_count (
    athlete_id uuid not null references athlete on delete cascade,
    term       bigint not null,
    messages   int not null,
    primary key (athlete_id, term)
);

create table summary (
    athlete_id uuid not null references athlete on delete cascade,
    summary_id uuid not null,
    level      text not null check (level in ('session', 'day', 'week')),
    period     text not null,                  -- session number, ISO date or ISO week
    body       bytea not null,                 -- sealed
    tokens     int not null,
    built_by   text not null,
    made_at    timestamptz not null default now(),
    primary key (athlete_id, summary_id),
    unique (athlete_id, level, period)
);

-- Exactly what a summary was built on: forgetting one source drops every summary above it.
create table summary_source (
    athlete_id uuid not null,
    summary_id uuid not null,
    kind       text not null check (kind in ('message', 'summary', 'activity')),
    source_id  text not null,
    primary key (athlete_id, summary_id, kind, source_id),
    foreign key (athlete_id, summary_id) references summary on delete cascade
);
create index summary_source_back on summary_source (athlete_id, kind, source_id);

-- Typed facts. The keyed slot hash carries the constraint that one slot holds one open truth.
create table fact (
    athlete_id  uuid not null references athlete on delete cascade,
    fact_id     uuid not null,
    predicate   text not null,                 -- closed list, memory/predicates
    slot_hash   bytea not null,
    body        bytea not null,                -- sealed: slot and value
    valid       tstzrange not null,            -- when it was true in the world
    recorded_at timestamptz not null default now(),
    status      text not null check (status in ('active', 'superseded', 'retracted')),
    pinned      boolean not null default false,
    primary key (athlete_id, fact_id),
    exclude using gist (athlete_id with =, predicate with =, slot_hash with =, valid with &&) where (status = 'active')
);

create table fact_evidence (
    athlete_id uuid not null,
    fact_id    uuid not null,
    seq        bigint not null,                -- the athlete's own message
    primary key (athlete_id, fact_id, seq),
    foreign key (athlete_id, fact_id) references fact on delete cascade,
    foreign key (athlete_id, seq) references message on delete cascade
);

-- What a forgotten fact came from: never learnt again from the same message.
create table do_not_learn (
    athlete_id uuid not null references athlete on delete cascade,
    mark       bytea not null,                 -- keyed hash of slot and message
    primary key (athlete_id, mark)
);

-- Which rows a reply's prompt was built of. Identifiers only; dropped with their sources.
create table prompt_trace (
    athlete_id  uuid not null references athlete on delete cascade,
    trace_id    uuid not null,
    made_at     timestamptz not null default now(),
    messages    bigint[] not null,
    summaries   uuid[] not null,
    prompt_hash bytea not null,                -- of the prompt file, so a bad answer can be traced to its words
    tokens      int not null,
    primary key (athlete_id, trace_id)
);

-- What the model cost, per athlete and local day. Reserved before a call, settled after.
create table model_usage (
    athlete_id uuid not null references athlete on delete cascade,
    local_date date not null,
    tokens     bigint not null default 0,
    reserved   bigint not null default 0,
    cost       double precision not null default 0,
    primary key (athlete_id, local_date)
);
