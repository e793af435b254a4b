-- What project leaders see between two projects; read from both ends.
create table project_link (
    like described_root including all,
    project_id uuid not null,
    other_id   uuid not null,
    kind       text not null,
    note       text,
    constraint project_link_pkey primary key (id),
    constraint project_link_project_id_fkey foreign key (project_id) references project (id),
    constraint project_link_other_id_fkey foreign key (other_id) references project (id),
    constraint project_link_project_id_other_id_kind_key unique (project_id, other_id, kind),
    constraint project_link_other_id_check check (other_id <> project_id),
    constraint project_link_kind_check
        check (kind in ('COMPLEMENTS', 'BUILDS_ON', 'OVERLAPS', 'SAME_TARGET_GROUP', 'SAME_PARTNERS'))
);

create index project_link_other_id_idx on project_link (other_id);
