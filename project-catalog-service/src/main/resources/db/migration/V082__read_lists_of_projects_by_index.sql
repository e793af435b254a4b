-- Lists are found in their order by an index alone, and only the projects of the page are read: a project is a wide row, and
-- where few of many meet a question, most rows that lie between them would be read for nothing.
create index project_name_place_idx on project (name, id) include (place, slug);
create index project_started_on_place_idx on project (coalesce(started_on_day, date '9999-12-31'), id)
    include (place, started_on_day);
drop index project_name_idx;
drop index project_started_on_idx;
