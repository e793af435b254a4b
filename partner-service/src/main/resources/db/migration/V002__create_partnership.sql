-- Which partner takes part in which lab, and when: once at a time. The extension lets an exclusion constraint compare slugs; it is trusted, so the owner of the database may add it.
create extension if not exists btree_gist;

create table partnership (
    like described_root including all,
    lab                 text      not null,
    partner             text      not null collate "nl-x-icu",
    joined_on_day       date,
    joined_on_precision text,
    roles               varchar[] not null,
    involvement         text,
    motive              text,
    approach            text,
    status              text      not null,
    left_on_day         date,
    left_on_precision   text,
    -- What is known of when it was so. An unknown start reaches back without end; an unknown end claims the first day only.
    -- The day of leaving is free for joining again; of a date known to the year or month the first day counts.
    period              daterange not null generated always as (
        case
            when status = 'ACTIVE' then daterange(joined_on_day, null)
            when left_on_day is not null then daterange(joined_on_day, greatest(joined_on_day, left_on_day))
            when joined_on_day is not null then daterange(joined_on_day, joined_on_day, '[]')
            else 'empty'::daterange
        end) stored,
    constraint partnership_pkey primary key (id),
    constraint partnership_partner_fkey foreign key (partner) references partner (slug),
    constraint partnership_lab_partner_period_excl
        exclude using gist (lab with =, partner with =, period with &&),
    constraint partnership_status_check check (status in ('ACTIVE', 'ENDED')),
    constraint partnership_left_on_check check (status = 'ENDED' or left_on_day is null),
    constraint partnership_roles_check
        check (roles <@ array[
            'FOUNDER', 'CO_INITIATOR', 'DEVELOPER', 'CONNECTOR', 'HOST_OF_CORE_TEAM', 'FUNDER', 'EVALUATOR', 'PARTICIPANT'
        ]::varchar[])
);

-- D145: a lab has one connector at a time
create unique index partnership_lab_connector_key on partnership (lab) where status = 'ACTIVE' and 'CONNECTOR' = any (roles);
create index partnership_partner_idx on partnership (partner, id);
create index partnership_lab_idx on partnership (lab, partner, id);
create index partnership_status_idx on partnership (status, partner, id);
create index partnership_joined_on_idx on partnership (coalesce(joined_on_day, date '9999-12-31'), id);
create index partnership_roles_idx on partnership using gin (roles);
