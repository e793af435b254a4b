-- the status of a lab is not the one that its history ends with
select lab.slug, lab.status, last.to_status
from lab
join lateral (
    select to_status from change
    where root_id = lab.id and to_status is not null
    order by seq desc
    limit 1
) last on true
where last.to_status <> lab.status;

-- a lab has no history
select slug from lab where not exists (select from change where root_id = lab.id);

-- a lab is newer than the last change that its history tells
select slug from lab
where version > (select max(version) from change where root_id = lab.id);

-- an established lab of today's platform was endorsed by nobody
select slug from lab
where status in ('ESTABLISHED', 'SETUP_COMPLETED')
    and (to_jsonb(lab) ->> 'provenance_historical_as_of_day') is null
    and (to_jsonb(lab) ->> 'historical_as_of_day') is null
    and not exists (select from endorsement where lab_id = lab.id);
