package nl.schuldenlab.local.processes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.schuldenlab.local.SuiteException;

/** A program that is run to its end. */
public final class Command {

    private Command() {}

    public static boolean succeeds(List<String> prefix, String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            return exit(new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Runs the command and gives what it printed; a failure tells the same. */
    public static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            if (exit(process) != 0) {
                throw new SuiteException(command.get(0) + " failed: " + output.strip());
            }
            return output;
        } catch (IOException e) {
            throw new SuiteException("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted", e);
        }
    }
}
