package nl.schuldenlab.local.processes;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.schuldenlab.local.SuiteException;

/** A program that runs beside the suite's own process until it is stopped. */
public final class ChildProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SECONDS_TO_STOP = 15;

    private final String name;
    private final LogLines log;
    private Process process;
    private Thread reader;

    public ChildProcess(String name, LogLines log) {
        this.name = name;
        this.log = log;
    }

    public synchronized void start(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new SuiteException(name + " cannot be started: " + e.getMessage(), e);
        }
        reader = log.follow(process.getInputStream());
        process.onExit().thenAccept(ended -> log.add("(ended with exit code " + ended.exitValue() + ")"));
    }

    /** Waits until the address answers 200; a program that ends before that has failed. */
    public void awaitReady(URI address) {
        Process started = current().orElseThrow();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Probe.answers(address)) {
            if (ended(started)) {
                LogLines.awaitEnd(reader);
                throw new SuiteException(name + " ended before it was ready. Its last lines:\n" + log.last());
            }
            if (System.nanoTime() > deadline) {
                throw new SuiteException(name + " is not ready after " + PATIENCE.toMinutes()
                        + " minutes. Its last lines:\n" + log.last());
            }
        }
    }

    public synchronized Optional<Process> current() {
        return Optional.ofNullable(process);
    }

    public Optional<ProcessHandle> handle() {
        return current().map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    public void askToStop() {
        current().ifPresent(Process::destroy);
    }

    public void stop() {
        current().ifPresent(running -> {
            running.destroy();
            await(running);
        });
    }

    /** Gives the program no chance to end properly. */
    public void kill() {
        current().ifPresent(running -> {
            running.destroyForcibly();
            await(running);
        });
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted", e);
        }
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
