package nl.schuldenlab.local.processes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.schuldenlab.local.SuiteException;

/** What one part of the suite says: on the terminal behind its name, in a file, and its last lines at hand. */
public final class LogLines {

    private static final int REMEMBERED = 30;
    private static final int WIDTH = 24;

    private final String prefix;
    private final PrintStream terminal;
    private final PrintWriter file;
    private final Deque<String> last = new ArrayDeque<>();

    public LogLines(String name, Path folder, PrintStream terminal) {
        this.prefix = String.format("%-" + WIDTH + "s| ", name);
        this.terminal = terminal;
        try {
            Files.createDirectories(folder);
            this.file = new PrintWriter(Files.newBufferedWriter(folder.resolve(name + ".log")), true);
        } catch (IOException e) {
            throw new SuiteException("Cannot write to " + folder + ": " + e, e);
        }
    }

    /** Reads lines until the stream ends, without keeping the caller. */
    public Thread follow(InputStream output) {
        Thread reader = new Thread(() -> read(output), "log " + prefix.strip());
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    /** Lets the last lines of a program that ended come in. */
    public static void awaitEnd(Thread reader) {
        try {
            reader.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized void add(String line) {
        terminal.println(prefix + line);
        file.println(line);
        if (last.size() == REMEMBERED) {
            last.removeFirst();
        }
        last.addLast(line);
    }

    public synchronized String last() {
        return String.join("\n", last);
    }

    private void read(InputStream output) {
        try (var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line);
            }
        } catch (IOException ended) {
            add("(end of output: " + ended.getMessage() + ")");
        }
    }
}
