-- What a lab and an endorsement rest on is part of their description, and whether they are history stands beside it.
-- Before the first release: no older version of the service runs beside this one.
alter table lab rename column provenance_sources to sources;
alter table lab rename column provenance_uncertain to uncertain;
alter table lab rename column provenance_remarks to remarks;
alter table lab rename column provenance_historical_as_of_day to historical_as_of_day;
alter table lab rename column provenance_historical_as_of_precision to historical_as_of_precision;
alter table lab rename column provenance_historical_note to historical_note;
alter table lab alter column uncertain drop not null;

alter table endorsement rename column provenance_sources to sources;
alter table endorsement rename column provenance_uncertain to uncertain;
alter table endorsement rename column provenance_remarks to remarks;
alter table endorsement rename column provenance_historical_as_of_day to historical_as_of_day;
alter table endorsement rename column provenance_historical_as_of_precision to historical_as_of_precision;
alter table endorsement rename column provenance_historical_note to historical_note;
alter table endorsement alter column uncertain drop not null;
