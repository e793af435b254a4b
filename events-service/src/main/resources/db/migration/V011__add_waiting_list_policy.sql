-- What happens to seats that come free while people wait is the organisers' choice, and told to everybody (decision 0016). A service of
-- the version before writes none, so the column has a default.
alter table event
    add column waiting_list_policy text not null default 'SMALLER_PARTIES_FILL',
    add constraint event_waiting_list_policy_check check (waiting_list_policy in ('SMALLER_PARTIES_FILL', 'STRICT_ORDER'));
