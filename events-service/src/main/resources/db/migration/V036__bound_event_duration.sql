-- The events of a period are read in the order in which they begin, and that index has no place to begin at: an event of any length
-- before the period might reach into it, so all of the past was walked. No event lasts longer than a year, which is what the
-- coarsest date of history spans too; so the walk begins a year before the period.
alter table event add constraint event_duration_check check (ends_at <= starts_at + interval '366 days');
