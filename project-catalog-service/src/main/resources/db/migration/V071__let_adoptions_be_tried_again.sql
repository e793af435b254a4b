-- A stopped adoption stays on record with its lessons (D138) and keeps nobody from trying again: what goes on is there once for
-- each project, municipality and kind. What history tells of as stopped is there once for its day, so that telling it again
-- adds nothing. The name of the key stays, for versions before this one answer by it.
alter table adoption drop constraint adoption_project_municipality_kind_key;

create unique index adoption_project_municipality_kind_key on adoption (project, municipality, kind)
    where status <> 'STOPPED';
create unique index adoption_stopped_historical_key on adoption (project, municipality, kind, since_day)
    where status = 'STOPPED' and historical_as_of_day is not null;
