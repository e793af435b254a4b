# PostgreSQL as its public image behaves: a password, scripts that run once on empty data.
FROM schuldenlab-test/base
ENV PATH=/usr/lib/postgresql/17/bin:/usr/bin:/bin PGDATA=/var/lib/postgresql/data
COPY start-postgres /usr/bin/start-postgres
RUN mkdir -p "$PGDATA" && chown postgres:postgres "$PGDATA" && chmod 700 "$PGDATA"
USER postgres
ENTRYPOINT ["start-postgres"]
