package nl.schuldenlab.local.cli;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.local.SuiteState;
import nl.schuldenlab.local.SuiteState.Part;
import nl.schuldenlab.local.processes.Memory;
import nl.schuldenlab.local.processes.Probe;

/** Tells of each part whether it is ready; the exit code tells it of all. */
public final class StatusCommand implements SuiteCommand {

    private static final String ROW = "%-26s %-10s %6s %8s %8s%n";

    @Override
    public int run(Arguments arguments) {
        SuiteState state = SuiteState.running(arguments.options().data());
        Map<String, Part> parts = state.parts().stream().collect(Collectors.toMap(Part::name, Function.identity()));
        System.out.printf(ROW, "part", "state", "port", "pid", "MiB");
        boolean allReady = showSuite(state.pid());
        for (String name : arguments.options().ports().keySet()) {
            allReady &= show(name, parts.get(name), state);
        }
        return allReady ? 0 : 1;
    }

    private static boolean showSuite(long pid) {
        boolean running = ProcessHandle.of(pid).isPresent();
        Object memory = running ? Memory.of(Stream.of(pid)) : "";
        System.out.printf(ROW, "suite", running ? "running" : "killed", "", pid, memory);
        return running;
    }

    private static boolean show(String name, Part part, SuiteState state) {
        if (part == null || part.process().isEmpty()) {
            System.out.printf(ROW, name, "stopped", part == null ? "" : part.port(), "", "");
            return false;
        }
        boolean ready = part.ready() == null ? Probe.taken(part.port()) : Probe.answers(URI.create(part.ready()));
        boolean inSuite = part.pid() == state.pid();
        System.out.printf(
                ROW,
                name,
                ready ? "ready" : "not ready",
                part.port(),
                inSuite ? "in suite" : part.pid(),
                inSuite ? "" : Memory.of(Memory.family(part.pid())));
        return ready;
    }
}
