-- The people by whom partners can be reached: the only personal data here. Erased means that the row stays, so that what refers to it does not break, without anything of the person (D18).
create table contact (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    partner    text        not null,
    name       text,
    function   text,
    email      text,
    telephone  text,
    subject    text,
    erased_at  timestamptz,
    constraint contact_pkey primary key (id),
    constraint contact_partner_fkey foreign key (partner) references partner (slug),
    constraint contact_complete_check check (erased_at is not null or (name is not null and function is not null)),
    constraint contact_erased_check check (erased_at is null or coalesce(name, function, email, telephone, subject) is null)
);

-- the list of a partner, and what has been kept for long
create index contact_partner_idx on contact (partner, created_at, id);
