-- The status that a historical lab was recorded in: what was set up before the platform has no steps on record, whatever came after.
-- Before the first release: no older version of the service runs beside this one.
alter table lab add column recorded_as text;
alter table lab add constraint lab_recorded_as_check
    check (recorded_as in ('PROPOSED', 'SETTING_UP', 'ESTABLISHED', 'SETUP_COMPLETED', 'STOPPED'));
update lab set recorded_as = status where historical_as_of_day is not null;
