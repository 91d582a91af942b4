-- Messages on the coach's own initiative.

create table nudge (
    athlete_id uuid not null references athlete on delete cascade,
    rule       text not null,
    about      text not null,                  -- what it is about: a repeat is impossible
    decided_at timestamptz not null,
    local_date date not null,
    urgency    text not null,
    outbox_key text,                           -- null: held back
    answered_at timestamptz,                   -- the athlete wrote within a day of it
    primary key (athlete_id, rule, about)
);
create index nudge_recent on nudge (athlete_id, decided_at);

-- Follow-ups of a red flag, exempt from quiet hours and caps.
create table follow_up (
    athlete_id uuid not null references athlete on delete cascade,
    flag_id    uuid not null,
    step       text not null check (step in ('2h', '24h')),
    due_at     timestamptz not null,
    done_at    timestamptz,
    primary key (athlete_id, flag_id, step)
);
create index follow_up_due on follow_up (due_at) where done_at is null;
