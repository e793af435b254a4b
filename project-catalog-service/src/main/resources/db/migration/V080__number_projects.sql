-- A short number for each project, so that which projects meet a question is a set of bits in memory and an array in a query.
-- It means nothing outside; gaps do not matter.
alter table project add column place integer not null generated always as identity;
create unique index project_place_idx on project (place);
