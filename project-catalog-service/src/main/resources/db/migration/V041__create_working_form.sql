-- How public and private partners work together on what a municipality took over (D73): one working form for each adoption.
create table working_form (
    like described_root including all,
    adoption         uuid      not null,
    form             text      not null,
    document_title   text,
    document_url     text,
    public_partners  varchar[] not null,
    private_partners varchar[] not null,
    constraint working_form_pkey primary key (id),
    constraint working_form_adoption_key unique (adoption),
    constraint working_form_adoption_fkey foreign key (adoption) references adoption (id),
    constraint working_form_document_check check (document_url is null or document_title is not null)
);
