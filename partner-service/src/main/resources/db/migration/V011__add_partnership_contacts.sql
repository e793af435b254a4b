-- D151: a partnership names its contacts; those of before have none yet, and a service of the version before writes none.
-- D127: and it tells of any day whether it was so then. Of a date known to the year or month the whole span counts: joined from
-- its first day on, there until its last. An unknown start reaches back without end; an unknown end claims no more than the
-- span of the start. Adding the range rewrites the table.
alter table partnership
    add column contacts   uuid[]    not null default '{}',
    add column present_on daterange not null generated always as (
        case
            when status = 'ACTIVE' then daterange(joined_on_day, null)
            when left_on_day is not null then daterange(
                joined_on_day,
                greatest(joined_on_day, (left_on_day + case left_on_precision
                    when 'YEAR' then interval '1 year' when 'MONTH' then interval '1 month' else interval '1 day' end)::date))
            when joined_on_day is not null then daterange(
                joined_on_day,
                (joined_on_day + case joined_on_precision
                    when 'YEAR' then interval '1 year' when 'MONTH' then interval '1 month' else interval '1 day' end)::date)
            else 'empty'::daterange
        end) stored;

create index partnership_contacts_idx on partnership using gin (contacts);
create index partnership_present_on_idx on partnership using gist (present_on);
create index partnership_lab_joined_on_idx on partnership (lab, coalesce(joined_on_day, date '9999-12-31'), id);
create index partnership_start_unknown_idx on partnership (partner, id) where joined_on_day is null;
