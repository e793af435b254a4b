package nl.schuldenlab.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.schuldenlab.local.processes.Folders;
import nl.schuldenlab.local.processes.LogLines;
import nl.schuldenlab.local.processes.Probe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static final Path CACHE = Path.of("target", "postgres-programs").toAbsolutePath();

    @TempDir
    Path folder;

    private Postgres postgres;

    @BeforeEach
    void start() {
        postgres = postgres();
        postgres.start(List.of("lab", "events"));
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void gives_each_role_its_own_database() throws SQLException {
        try (Connection lab = connected("lab", "lab")) {
            execute(lab, "create table note(text text)");
            execute(lab, "create extension pg_trgm");
            assertThat(single(lab, "select current_database()")).isEqualTo("lab");
        }
    }

    @Test
    void lets_no_role_into_anothers_database() {
        assertThatThrownBy(() -> connected("lab", "events")).hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> connected("events", "lab")).hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> connected("lab", "postgres")).hasMessageContaining("permission denied for database");
    }

    @Test
    void checks_passwords() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("lab"), "lab", "guess"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("postgres"), "postgres", ""))
                .hasMessageContaining("password");
        assertThat(postgres.password("lab")).isNotEqualTo(postgres.password("events"));
    }

    @Test
    void keeps_data_and_passwords_between_starts() throws SQLException {
        writeNote();
        String password = postgres.password("lab");

        postgres.stop();
        postgres = postgres();
        postgres.start(List.of("lab", "events"));

        assertThat(postgres.password("lab")).isEqualTo(password);
        assertThat(note()).isEqualTo("kept");
    }

    @Test
    void bears_that_it_was_killed() throws SQLException {
        writeNote();
        ProcessHandle killed = postgres.process().orElseThrow();
        killed.destroyForcibly();
        while (postgres.process().isPresent()) {
            Thread.onSpinWait();
        }
        assertThat(folder.resolve("data").resolve("postmaster.pid")).exists();

        postgres.start(List.of("lab", "events"));

        assertThat(note()).isEqualTo("kept");
    }

    @Test
    void begins_anew_in_an_emptied_folder() throws SQLException {
        writeNote();

        postgres.stop();
        Folders.empty(folder, List.of());
        assertThat(Files.exists(folder.resolve("data"))).isFalse();
        postgres = postgres();
        postgres.start(List.of("lab"));

        try (Connection lab = connected("lab", "lab")) {
            assertThat(single(lab, "select count(*) from pg_tables where tablename = 'note'"))
                    .isEqualTo("0");
        }
    }

    private Postgres postgres() {
        LogLines log =
                new LogLines("postgres", folder.resolve("logs"), new PrintStream(OutputStream.nullOutputStream()));
        return new Postgres(folder, CACHE, Probe.freePort(), log);
    }

    private void writeNote() throws SQLException {
        try (Connection lab = connected("lab", "lab")) {
            execute(lab, "create table note as select 'kept' as text");
        }
    }

    private String note() throws SQLException {
        try (Connection lab = connected("lab", "lab")) {
            return single(lab, "select text from note");
        }
    }

    private Connection connected(String role, String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role, postgres.password(role));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
