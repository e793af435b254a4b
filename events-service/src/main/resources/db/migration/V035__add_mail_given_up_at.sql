-- A mail that will never go, because its reader was erased or the mail server refused it, was deleted or looked like one that waits;
-- who invited somebody has to see that they were not told. Rows of before have no such time, and are done all the same.
alter table outgoing_mail
    add column given_up_at timestamptz,
    add constraint outgoing_mail_given_up_at_check
        check (given_up_at is null or (sent_at is null and next_attempt_at is null));
