-- What others told of a project as a total, each with its source, beside what this service counts from adoptions.
alter table project add column reported jsonb not null default '[]';
