-- Who leads a lab, and when: one at a time. The extension lets an exclusion constraint compare ids; it is trusted, so the owner of the database may add it.
create extension if not exists btree_gist;

create table lead (
    like described_root including all,
    lab_id               uuid not null,
    role                 text not null,
    contact              uuid,
    appointed_by         text,
    started_on_day       date,
    started_on_precision text,
    ended_on_day         date,
    ended_on_precision   text,
    -- The day of ending is free for the next to begin; of a date known to the year or month the first day counts.
    -- A beginning that is not known claims no time.
    period               daterange not null generated always as (
        case
            when started_on_day is null then 'empty'::daterange
            when ended_on_day is null then daterange(started_on_day, null)
            else daterange(started_on_day, greatest(started_on_day, ended_on_day))
        end) stored,
    constraint lead_pkey primary key (id),
    constraint lead_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint lead_lab_id_period_excl exclude using gist (lab_id with =, period with &&),
    constraint lead_role_check check (role in ('QUARTERMASTER', 'PROJECT_LEAD', 'PROGRAMME_MANAGER'))
);

create index lead_lab_id_started_on_idx on lead (lab_id, coalesce(started_on_day, date '9999-12-31'), id);
