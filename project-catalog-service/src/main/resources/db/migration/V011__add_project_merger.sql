-- A record that was entered twice and on which nothing hangs is merged into the one that stays: who asks for it is sent there.
alter table project add column withdrawn_merged boolean;
alter table project add constraint project_withdrawn_merged_check
    check (withdrawn_merged is not true or withdrawn_successor is not null);
