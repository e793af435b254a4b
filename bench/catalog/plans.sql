-- The questions that the service puts to the database, each with its plan and time. See README.md.
\set ECHO queries
\set pl 'explain (analyze, buffers, costs off, summary on)'
:pl select * from adoption order by project, id fetch first 51 rows only;
:pl select * from adoption where project >= 'project-99' and (project > 'project-99' or id > '00000000-0000-0000-0000-000000000000') order by project, id fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') order by project, id fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') and project >= 'project-99' and (project > 'project-99' or id > '00000000-0000-0000-0000-000000000000') order by project, id fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') and status in ('REQUESTED', 'PREPARING', 'STARTED', 'RUNNING_WELL') order by project, id fetch first 51 rows only;
:pl select * from adoption where lab in ('lab-7') order by since_day desc, id desc fetch first 51 rows only;
:pl select * from adoption where municipality in ('gm0518') order by project, id fetch first 51 rows only;
:pl select * from adoption where status in ('RUNNING_WELL') order by project, id fetch first 51 rows only;
:pl select * from adoption order by coalesce(milestones_started_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from project p where exists (select 1 from adoption a where a.project = p.slug and a.lab in ('lab-7')) order by p.name, p.id fetch first 51 rows only;
:pl select * from project p where exists (select 1 from adoption a where a.project = p.slug and a.lab in ('lab-7')) and p.name >= 'Zonder' and (p.name > 'Zonder' or p.id > '00000000-0000-0000-0000-000000000000') order by p.name, p.id fetch first 51 rows only;
:pl select * from project p where exists (select 1 from adoption a where a.project = p.slug) order by p.name, p.id fetch first 51 rows only;
:pl select * from adoption where project in (select slug from project order by name, id limit 50) and lab in ('lab-7') order by project, municipality, kind;
:pl select sum(case when kind = 'IMPORT' then 1 else 0 end), sum(case when status = 'EMBEDDED' then 1 else 0 end), count(distinct municipality), count(distinct province) from adoption where project = 'project-4711' and status in ('STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED');
