package nl.schuldenlab.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.schuldenlab.local.SuiteState.Part;

/** Processes that go on after their suite was killed. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Leftovers() {}

    /** Ends what the folder's last suite left running, the database after its clients; tells how much that was. */
    static int clear(Path data) {
        List<Part> parts = SuiteState.in(data).map(SuiteState::parts).orElse(List.of());
        List<ProcessHandle> clients =
                processes(parts.stream().filter(part -> !part.name().equals(Suite.DATABASE)));
        List<ProcessHandle> database =
                processes(parts.stream().filter(part -> part.name().equals(Suite.DATABASE)));
        clients.forEach(ProcessHandle::destroy);
        clients.forEach(Leftovers::end);
        database.forEach(Leftovers::end);
        SuiteState.forget(data);
        return clients.size() + database.size();
    }

    static void end(ProcessHandle process) {
        process.destroy();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!hasEnded(process)) {
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                return;
            }
        }
    }

    private static List<ProcessHandle> processes(Stream<Part> parts) {
        return parts.flatMap(part -> part.process().stream())
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .toList();
    }

    /** In a container whose first process buries nobody, an ended orphan stays alive but for its command. */
    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(200, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return process.info().command().isEmpty();
        } catch (InterruptedException | ExecutionException e) {
            throw new SuiteException("Interrupted", e);
        }
    }
}
