package nl.schuldenlab.local;

import java.nio.file.Path;

/** Stops a suite from outside its process. */
public final class SuiteStop {

    private SuiteStop() {}

    /** Stops what runs in the folder and tells what was done. */
    public static String in(Path data) {
        if (DataFolder.inUse(data)) {
            long pid = SuiteState.running(data).pid();
            ProcessHandle.of(pid).ifPresent(Leftovers::end);
            Leftovers.clear(data);
            return "Stopped the suite in " + data;
        }
        int ended = Leftovers.clear(data);
        return ended == 0
                ? "No suite runs in " + data
                : "Ended " + ended + " processes that a killed suite left in " + data;
    }
}
