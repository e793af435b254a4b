-- To whom an adoption's regular work is offered, and what they said (D75, D76). The same partner is not asked twice at a time.
create table embedding (
    id                  uuid        not null,
    version             bigint      not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    adoption            uuid        not null,
    receiver            text        not null,
    conditions          text,
    starts_on_day       date,
    starts_on_precision text,
    status              text        not null,
    constraint embedding_pkey primary key (id),
    constraint embedding_adoption_fkey foreign key (adoption) references adoption (id),
    constraint embedding_status_check check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);

create unique index embedding_adoption_receiver_key on embedding (adoption, receiver)
    where status in ('OFFERED', 'ACCEPTED');
create index embedding_adoption_idx on embedding (adoption, id);
create index embedding_receiver_idx on embedding (receiver, id);
