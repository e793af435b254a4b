package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version before runs beside the next one on the tables of the next one: migrations since the last release only add. */
class MigrationsTest {
    private final List<Migration> present = Migration.all();

    /** With {@code -Dmigrations.release=1.2.0} what is there now becomes that release's: when a version is released. */
    @Test
    void what_was_released_is_there_as_it_was() throws IOException {
        String release = System.getProperty("migrations.release", "");
        if (!release.isEmpty()) {
            Files.writeString(
                    Repository.path(ReleasedMigrations.LIST),
                    ReleasedMigrations.read().with(release, present));
        }

        Map<String, String> digests = present.stream().collect(Collectors.toMap(Migration::name, Migration::digest));
        assertThat(digests)
                .as("migrations as they were released (docs/decisions/0020)")
                .containsAllEntriesOf(ReleasedMigrations.read().digests());
    }

    @Test
    void what_came_since_lets_the_version_before_work() {
        ReleasedMigrations released = ReleasedMigrations.read();

        assertThat(present.stream()
                        .filter(migration -> !released.has(migration))
                        .filter(migration -> !mayContract(migration, released))
                        .flatMap(migration -> Expansion.brokenBy(migration).stream()))
                .as("what the version before stumbles over (docs/operate.md, Upgrade)")
                .isEmpty();
    }

    private static boolean mayContract(Migration migration, ReleasedMigrations released) {
        return migration.contractsSince().filter(released.versions()::contains).isPresent();
    }

    @Test
    void all_services_migrations_are_looked_at() {
        assertThat(present)
                .extracting(Migration::name)
                .contains(
                        "platform/V000_1__create_change.sql",
                        "lab-service/V001__create_lab.sql",
                        "project-catalog-service/V001__create_project.sql",
                        "partner-service/V001__create_partner.sql",
                        "events-service/V001__create_event.sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table lab;",
                "drop function names_of;",
                "alter table lab drop column motto;",
                "alter table lab add column vision text, drop motto;",
                "alter table lab rename column motto to vision;",
                "alter table lab rename to laboratory;",
                "alter index lab_name_idx rename to lab_title_idx;",
                "alter table lab alter column motto type integer using 1;",
                "alter table lab alter column motto set not null;",
                "alter table lab alter motto drop not null;",
                "alter table lab alter column motto drop default;",
                "alter table lab add column vision text not null;",
                "alter table lab\n    add column vision text not null, -- with a default later\n    add column aim text;",
                "alter table lab add constraint lab_motto_check check (length(motto) < 10);",
                "alter table lab add column aim text; alter table lab add constraint lab_motto_key unique (motto);",
                "alter table lab add check (length(motto) < 10);",
                "create unique index lab_motto_idx on lab (motto);",
                "delete from lab where motto is null;",
                "-- Contract: nobody uses it\nalter table lab drop column motto;"
            })
    void notices_what_the_version_before_stumbles_over(String sql) {
        Migration migration = new Migration("V900__try.sql", sql);

        assertThat(Expansion.brokenBy(migration)).hasSize(1);
        assertThat(mayContract(migration, ReleasedMigrations.read())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table aim (id uuid not null, text text not null, constraint aim_text_key unique (text));",
                "create table aim (id uuid not null); create unique index aim_id_idx on aim (id);",
                "alter table lab add column aim text;",
                "alter table lab add column aim text not null default 'drop table lab; delete from lab';",
                "alter table lab add column place integer not null generated always as identity;",
                "alter table lab add column aim text, add constraint lab_aim_check check (aim in ('a', 'b'));",
                "alter table lab drop constraint lab_motto_key;",
                "drop index lab_motto_idx;",
                "-- drop table lab;\ncreate index lab_motto_idx on lab (motto);",
                "create function f() returns void language plpgsql as $$ begin delete from lab; end $$;"
            })
    void takes_what_only_adds(String sql) {
        assertThat(Expansion.brokenBy(new Migration("V900__try.sql", sql))).isEmpty();
    }

    @Test
    void takes_away_what_an_earlier_release_no_longer_used() {
        ReleasedMigrations released = new ReleasedMigrations(Map.of("1.1.0", Map.of()));
        Migration named =
                new Migration("V900__try.sql", "-- Contract since 1.1.0: mottos became visions.\ndrop table motto;");
        Migration notYet =
                new Migration("V900__try.sql", "-- Contract since 1.2.0: mottos became visions.\ndrop table motto;");
        Migration inPassing =
                new Migration("V900__try.sql", "drop table motto;\n-- Contract since 1.1.0: mottos became visions.");

        assertThat(List.of(named, notYet, inPassing))
                .extracting(migration -> mayContract(migration, released))
                .containsExactly(true, false, false);
    }

    @Test
    void a_release_lists_what_no_earlier_one_has() {
        Migration first = new Migration("lab-service/V001__a.sql", "select 1;");
        Migration next = new Migration("lab-service/V002__b.sql", "select 2;");
        ReleasedMigrations released = new ReleasedMigrations(Map.of("0.9.0", Map.of(first.name(), first.digest())));

        assertThat(released.with("9.9.9", List.of(first, next)))
                .endsWith("\n\n[9.9.9]\nlab-service/V002__b.sql " + next.digest() + "\n");
    }
}
