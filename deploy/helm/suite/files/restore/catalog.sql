-- the stage of a project is not the one that its history ends with
select project.slug, project.stage, last.to_status
from project
join lateral (
    select to_status from change
    where root_id = project.id and to_status is not null
    order by seq desc
    limit 1
) last on true
where last.to_status <> project.stage;

-- the status of an adoption is not the one that its history ends with
select adoption.id, adoption.status, last.to_status
from adoption
join lateral (
    select to_status from change
    where root_id = adoption.id and to_status is not null
    order by seq desc
    limit 1
) last on true
where last.to_status <> adoption.status;

-- a project or adoption has no history
select slug from project where not exists (select from change where root_id = project.id)
union all
select id::text from adoption where not exists (select from change where root_id = adoption.id);

-- D74: an adoption says that its working form is recorded, and there is none
select id from adoption
where status = 'FORM_RECORDED'
    and historical_as_of_day is null
    and not exists (select from working_form where adoption = adoption.id);

-- D73: a working form of today's platform lacks public or private partners
select id from working_form
where historical_as_of_day is null and (cardinality(public_partners) = 0 or cardinality(private_partners) = 0);

-- an embedded adoption of today's platform was accepted by nobody
select id from adoption
where status = 'EMBEDDED'
    and historical_as_of_day is null
    and not exists (select from embedding where adoption = adoption.id and embedding.status = 'ACCEPTED');

-- the versions of a project have gaps
select project_id from project_version group by project_id having max(number) <> count(*);
