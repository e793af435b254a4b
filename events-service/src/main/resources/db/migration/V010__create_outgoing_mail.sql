-- What people have to be told by mail. A row is written in the transaction of the fact that it tells of, so that no fact goes untold
-- and nothing is told that did not happen; it holds no address and no name, which are looked up when the mail is sent.
-- subject_id is the registration or, for an INVITATION, the invitation that it is about. A mail is taken to be sent by one process at
-- a time (claimed_until), and is done once sent_at is there.
create table outgoing_mail (
    id              uuid        not null,
    occasion        text        not null,
    subject_id      uuid        not null,
    created_at      timestamptz not null,
    attempts        integer     not null,
    next_attempt_at timestamptz,
    claimed_until   timestamptz,
    message_id      text,
    sent_at         timestamptz,
    constraint outgoing_mail_pkey primary key (id),
    constraint outgoing_mail_message_id_key unique (message_id),
    constraint outgoing_mail_occasion_check
        check (occasion in ('INVITATION', 'REGISTERED', 'WAITING', 'PROMOTED', 'CANCELLED', 'EVENT_MOVED', 'EVENT_POSTPONED',
            'EVENT_CANCELLED', 'REMINDER')),
    constraint outgoing_mail_attempts_check check (attempts >= 0),
    constraint outgoing_mail_sent_at_check check (sent_at is null or next_attempt_at is null)
);

create index outgoing_mail_due_idx on outgoing_mail (next_attempt_at, id) where next_attempt_at is not null;
create index outgoing_mail_subject_id_idx on outgoing_mail (subject_id);
