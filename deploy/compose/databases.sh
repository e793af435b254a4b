#!/bin/sh
# A database and a role for each service, none of which sees another's. PostgreSQL's image runs this once, on empty data.
set -eu
for name in lab catalog partner events; do
    psql -v ON_ERROR_STOP=1 -U postgres -v name="$name" -v password="$POSTGRES_PASSWORD" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
done
