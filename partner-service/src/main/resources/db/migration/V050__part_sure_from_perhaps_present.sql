-- D127: who took part on a day for sure is kept apart from who perhaps did, nobody knowing since when, so that the database can
-- tell how few or many there are of either before it chooses its way; it does so for each lab. present_on mixes them: it stays
-- for the version before, without its index, until the next release drops it. Adding the ranges rewrites the table.
create function day_after(day date, known_to text) returns date
    language sql immutable parallel safe
    return (day + case known_to
        when 'YEAR' then interval '1 year' when 'MONTH' then interval '1 month' else interval '1 day' end)::date;

alter table partnership
    add column surely_present_on daterange generated always as (
        case
            when joined_on_day is null then null
            when status = 'ACTIVE' then daterange(joined_on_day, null)
            when left_on_day is null then daterange(joined_on_day, day_after(joined_on_day, joined_on_precision))
            else daterange(joined_on_day, greatest(joined_on_day, day_after(left_on_day, left_on_precision)))
        end) stored,
    add column perhaps_present_on daterange generated always as (
        case
            when joined_on_day is not null then null
            when status = 'ACTIVE' then daterange(null, null)
            when left_on_day is null then 'empty'::daterange
            else daterange(null, day_after(left_on_day, left_on_precision))
        end) stored;

drop index partnership_present_on_idx;
create index partnership_lab_surely_present_on_idx on partnership using gist (lab, surely_present_on);
create index partnership_lab_start_unknown_idx on partnership (lab, partner, id) where joined_on_day is null;
