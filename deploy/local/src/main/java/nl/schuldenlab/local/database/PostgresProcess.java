package nl.schuldenlab.local.database;

import java.util.Optional;

/** Tells a PostgreSQL server from a process that merely got its old number. */
final class PostgresProcess {

    private PostgresProcess() {}

    static boolean isPostgres(ProcessHandle process) {
        Optional<String> command = process.info().command();
        return process.isAlive()
                && command.map(path -> path.contains("postgres")).orElse(false);
    }
}
