-- How projects stand from time to time, as their leaders tell; read per project, by day.
create table progress_update (
    like described_root including all,
    project_id            uuid      not null,
    reported_on_day       date      not null,
    reported_on_precision text      not null,
    rag                   text      not null,
    text                  text      not null,
    next_steps            varchar[] not null,
    constraint progress_update_pkey primary key (id),
    constraint progress_update_project_id_fkey foreign key (project_id) references project (id),
    constraint progress_update_rag_check check (rag in ('GREEN', 'AMBER', 'RED'))
);

create index progress_update_project_id_idx on progress_update (project_id, reported_on_day, id);
