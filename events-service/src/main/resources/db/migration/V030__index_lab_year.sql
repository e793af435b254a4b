-- The cadence of a lab counts the events of one year; a lab of many years must not have all of them read.
create index event_lab_starts_on_idx on event (lab, starts_on_day);
