-- One run, recorded more than once: every recording keeps its row as it came, and one of them stands for the run.

-- The row of the run that this recording is one of; null: it stands for a run itself.
alter table activity add column part_of uuid;
-- sealed: what its own recording says, and what all of them said together when last looked at; null: it has no others.
alter table activity add column several bytea;
-- The athlete said that it is another run: it never becomes a part of one again.
alter table activity add column apart boolean not null default false;
-- Its recordings have changed since they were last looked at together.
alter table activity add column unsettled boolean not null default false;

create index activity_by_whole on activity (athlete_id, part_of) where part_of is not null;
create index activity_unsettled on activity (athlete_id) where unsettled;
