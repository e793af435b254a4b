package nl.schuldenlab.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.processes.Command;
import nl.schuldenlab.local.processes.Folders;
import nl.schuldenlab.local.processes.LogLines;

/** A real PostgreSQL on the loopback interface, its data kept in a folder between starts. */
public final class Postgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    private static final String SETTINGS = String.join(
            " ",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            "-c timezone=UTC",
            "-c log_timezone=UTC",
            "-c shared_buffers=64MB",
            "-c max_connections=200",
            "-c jit=off");

    private final Path folder;
    private final int port;
    private final PostgresPrograms programs;
    private final PostgresAccount account;
    private final Passwords passwords;
    private final LogLines log;

    public Postgres(Path folder, Path cache, int port, LogLines log) {
        this(folder, cache, port, log, PostgresAccount.suitable());
    }

    Postgres(Path folder, Path cache, int port, LogLines log, PostgresAccount account) {
        this.folder = folder;
        this.port = port;
        this.account = account;
        this.log = log;
        this.programs = PostgresPrograms.unpackedIn(cache);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new SuiteException("Cannot write to " + folder + ": " + e, e);
        }
        this.passwords = new Passwords(folder.resolve("passwords"));
    }

    /** Starts with these databases, each with a role of the same name that owns it; what is missing is made. */
    public synchronized void start(List<String> databases) {
        boolean first = !Files.exists(data().resolve("PG_VERSION"));
        if (first) {
            initialise();
        }
        account.own(folder, programs);
        clearUncleanStop();
        launch();
        Databases owned = new Databases(this, passwords);
        if (first) {
            owned.closeToAll();
        }
        databases.forEach(owned::provide);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public String password(String role) {
        return passwords.of(role);
    }

    public int port() {
        return port;
    }

    public Optional<ProcessHandle> process() {
        Path pidFile = data().resolve("postmaster.pid");
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                    .filter(PostgresProcess::isPostgres);
        } catch (IOException | UncheckedIOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    public synchronized void stop() {
        process().ifPresent(running -> {
            List<String> stop = command("pg_ctl", "-D", data().toString(), "-w", "-t", "20", "-m", "fast", "stop");
            if (!Command.succeeds(stop)) {
                running.destroyForcibly();
                running.onExit().join();
            }
        });
    }

    @Override
    public void close() {
        stop();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void initialise() {
        Path secret = folder.resolve("superuser");
        try {
            Folders.delete(data());
            Files.writeString(secret, passwords.of(SUPERUSER) + "\n");
            Folders.close(secret);
            account.own(folder, programs);
            // The same collation everywhere, whatever the machine's language: names sort by a column's own.
            Command.run(command(
                    "initdb",
                    "-D",
                    data().toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-instructions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            secret.toFile().delete();
        }
    }

    /** A server left behind by a killed suite is stopped; a file that names a process of someone else is removed. */
    private void clearUncleanStop() {
        stop();
        data().resolve("postmaster.pid").toFile().delete();
    }

    private void launch() {
        List<String> start = command(
                "pg_ctl", "-D", data().toString(), "-w", "-t", "60", "-o", "-p " + port + " " + SETTINGS, "start");
        try {
            // pg_ctl takes the server out of the terminal's process group, so Ctrl-C does not stop it before its
            // clients.
            Process starting =
                    new ProcessBuilder(start).redirectErrorStream(true).start();
            Thread reader = log.follow(starting.getInputStream());
            // Waits without regard to interruptions: a server that comes up after nobody waits is an orphan.
            if (starting.onExit().join().exitValue() != 0) {
                LogLines.awaitEnd(reader);
                throw new SuiteException("PostgreSQL did not start:\n" + log.last());
            }
        } catch (IOException e) {
            throw new SuiteException("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(programs.path(program));
        command.addAll(List.of(arguments));
        return command;
    }
}
