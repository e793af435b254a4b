-- What others told of a project as a total, each with its source, beside what this service counts from adoptions. It is part
-- of what is said of a project, and so of its versions and drafts too.
alter table project add column reported jsonb not null default '[]';
alter table project_wording add column reported jsonb not null;
alter table project_version add column reported jsonb not null default '[]';
alter table project_draft add column reported jsonb not null default '[]';
