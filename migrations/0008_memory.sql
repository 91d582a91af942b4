-- What was said on a day is looked for by its day.
create index message_day on message (athlete_id, local_date, seq);

-- What was forgotten, without its words. It lies with the keys, which are backed up apart: whoever restores older data
-- with the newest keys has it forgotten again. A number may come back for a message said later; one said before is meant.
create table keys.forgotten (
    athlete_id   uuid not null,
    forgotten_id uuid not null default gen_random_uuid(),
    forgotten_at timestamptz not null,
    messages     bigint[] not null,
    facts        uuid[] not null,
    primary key (athlete_id, forgotten_id)
);
