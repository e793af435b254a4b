-- D96: a partner is the ambassador of one theme of a lab at a time, so the theme does not stand in the exclusion; a theme may have several.
create table ambassadorship (
    like described_root including all,
    lab             text      not null,
    partner         text      not null collate "nl-x-icu",
    theme           text      not null,
    from_day        date,
    from_precision  text,
    status          text      not null,
    until_day       date,
    until_precision text,
    -- as of a partnership: an unknown start reaches back without end, an unknown end claims the first day only
    period          daterange not null generated always as (
        case
            when status = 'ACTIVE' then daterange(from_day, null)
            when until_day is not null then daterange(from_day, greatest(from_day, until_day))
            when from_day is not null then daterange(from_day, from_day, '[]')
            else 'empty'::daterange
        end) stored,
    constraint ambassadorship_pkey primary key (id),
    constraint ambassadorship_partner_fkey foreign key (partner) references partner (slug),
    constraint ambassadorship_lab_partner_period_excl
        exclude using gist (lab with =, partner with =, period with &&),
    constraint ambassadorship_status_check check (status in ('ACTIVE', 'ENDED')),
    constraint ambassadorship_until_check check (status = 'ENDED' or until_day is null)
);

create index ambassadorship_partner_idx on ambassadorship (partner, id);
create index ambassadorship_lab_idx on ambassadorship (lab, partner, id);
create index ambassadorship_theme_idx on ambassadorship (theme, partner, id);
create index ambassadorship_status_idx on ambassadorship (status, partner, id);
create index ambassadorship_from_idx on ambassadorship (coalesce(from_day, date '9999-12-31'), id);
