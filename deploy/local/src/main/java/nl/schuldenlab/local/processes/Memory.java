package nl.schuldenlab.local.processes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of the machine's memory processes hold. */
public final class Memory {

    private Memory() {}

    /** In MiB; memory that processes share counts for each. */
    public static long of(Stream<Long> pids) {
        String numbers = pids.map(String::valueOf).collect(Collectors.joining(","));
        return Command.run(List.of("ps", "-o", "rss=", "-p", numbers))
                        .lines()
                        .mapToLong(line -> Long.parseLong(line.strip()))
                        .sum()
                / 1024;
    }

    public static Stream<Long> family(long pid) {
        return Stream.concat(
                Stream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .map(ProcessHandle::pid));
    }
}
