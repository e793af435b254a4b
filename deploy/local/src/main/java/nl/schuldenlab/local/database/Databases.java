package nl.schuldenlab.local.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.schuldenlab.local.SuiteException;

/** One database and one role per service; no role gets into another's. */
final class Databases {

    private final Postgres postgres;
    private final Passwords passwords;

    Databases(Postgres postgres, Passwords passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    /** PostgreSQL lets every role into every database unless told otherwise. */
    void closeToAll() {
        asSuperuser(statement -> {
            statement.execute("revoke connect on database postgres from public");
            statement.execute("revoke connect on database template1 from public");
        });
    }

    void provide(String name) {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        asSuperuser(statement -> {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + passwords.of(name) + "'");
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + name);
            }
            statement.execute("revoke all on database " + name + " from public");
        });
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void asSuperuser(Work work) {
        String url = postgres.jdbcUrl(Postgres.SUPERUSER);
        try (Connection connection =
                        DriverManager.getConnection(url, Postgres.SUPERUSER, passwords.of(Postgres.SUPERUSER));
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new SuiteException("PostgreSQL refuses to set up its databases: " + e.getMessage(), e);
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
