-- What was said on a day is looked for by its day.
create index message_day on message (athlete_id, local_date, seq);
