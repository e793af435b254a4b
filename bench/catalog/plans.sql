-- The questions that the service puts to the database, each with its plan and time. See README.md.
\set ECHO queries
-- as the service's connections are
set plan_cache_mode = force_custom_plan;
set max_parallel_workers_per_gather = 0;
set jit = off;
\set pl 'explain (analyze, buffers, costs off, summary on)'
-- lists of projects: what meets the question is known by place, the database gives the page in its order, and then its rows
select array_agg(place) as proven from project where stage = 'PROVEN' \gset
select array_agg(place) as rare from project where search @@ to_tsquery('catalogue_dutch', '''512''') \gset
:pl select id from project where not (place = any ('{}'::integer[])) and place <= 100000 order by name, id fetch first 51 rows only;
:pl select id from project where place = any (:'proven'::integer[]) order by name, id fetch first 51 rows only;
:pl select id from project where place = any (:'proven'::integer[]) and name >= 'Zonder' and (name > 'Zonder' or id > '00000000-0000-0000-0000-000000000000') order by name, id fetch first 51 rows only;
:pl select id from project where place = any (:'proven'::integer[]) order by coalesce(started_on_day, date '9999-12-31') desc, id desc fetch first 51 rows only;
:pl select id from project where place = any (:'rare'::integer[]) order by name, id fetch first 51 rows only;
:pl select * from project where id in (select id from project order by name, id fetch first 51 rows only);
-- what a word may mean, where it is met, and whether anything changed since
:pl select * from words_alike('schulden');
:pl select * from words_alike('huurachterstnd');
:pl select place from project where search @@ to_tsquery('catalogue_dutch', '(''schulden'' | ''schulden'':*)');
:pl select place from project where search @@ to_tsquery('catalogue_dutch', '''512''');
:pl select array_agg(place) from project where search_names @> cast(array[searchable('schulden')] as varchar[]);
:pl select exists (select from change where position is null) or exists (select from change where position > 17);
-- adoptions
:pl select * from adoption order by project, id fetch first 51 rows only;
:pl select * from adoption where project >= 'project-99' and (project > 'project-99' or id > '00000000-0000-0000-0000-000000000000') order by project, id fetch first 51 rows only;
:pl select * from adoption order by since_day desc, id desc fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') order by project, id fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') and project >= 'project-99' and (project > 'project-99' or id > '00000000-0000-0000-0000-000000000000') order by project, id fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') and status in ('REQUESTED', 'PREPARING', 'STARTED', 'RUNNING_WELL') order by project, id fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') order by since_day desc, id desc fetch first 51 rows only;
:pl select * from adoption where municipality in ('gm0518') order by project, id fetch first 51 rows only;
:pl select * from adoption where municipality in ('gm0518') order by since_day desc, id desc fetch first 51 rows only;
:pl select * from adoption where status in ('RUNNING_WELL') order by project, id fetch first 51 rows only;
:pl select * from adoption order by coalesce(milestones_started_on_day, date '9999-12-31'), id fetch first 51 rows only;
-- the scaling matrix and reach
:pl select id from project p where exists (select 1 from adoption a where a.project = p.slug and a.lab in ('lab-7')) order by p.name, p.id fetch first 51 rows only;
:pl select id from project p where exists (select 1 from adoption a where a.project = p.slug and a.lab in ('lab-7')) and p.name >= 'Zonder' and (p.name > 'Zonder' or p.id > '00000000-0000-0000-0000-000000000000') order by p.name, p.id fetch first 51 rows only;
:pl select id from project p where exists (select 1 from adoption a where a.project = p.slug) order by p.name, p.id fetch first 51 rows only;
:pl select * from adoption where project in (select slug from project order by name, id limit 50) and lab in ('lab-7') order by project, municipality, kind;
:pl select * from adoption where project = 'project-4711' and status in ('STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED');
:pl select sum(case when kind = 'IMPORT' then 1 else 0 end), sum(case when status = 'EMBEDDED' then 1 else 0 end), count(distinct municipality), count(distinct province) from adoption where project = 'project-4711' and status in ('STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED');
