package nl.schuldenlab.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** A database of its own for the tests of a service, on the PostgreSQL that {@code SUITE_TEST_JDBC_URL} names or on one started here. */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedPostgres embedded;

    @Override
    public Map<String, String> start() {
        String given = System.getenv("SUITE_TEST_JDBC_URL");
        String server = given == null ? embedded() : given;
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = server.replaceFirst("/postgres($|\\?)", "/" + database + "$1");
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    private static synchronized String embedded() {
        if (embedded == null) {
            try {
                embedded = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgres"))
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return embedded.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void stop() {
        // the server ends with this JVM: other tests of the same run use it too
    }
}
