package nl.schuldenlab.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.schuldenlab.local.processes.Folders;
import nl.schuldenlab.local.processes.Probe;

/** The folder one suite keeps everything in; only one runs in it at a time. */
final class DataFolder {

    private static final String LOCK = "lock";
    /** Asking the system for a lock that this process holds, then closing, would give the lock away. */
    private static final Set<Path> TAKEN_HERE = ConcurrentHashMap.newKeySet();

    private static final List<String> KEPT_WHEN_FRESH = List.of(LOCK, "cache");

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder for a start with these options, after a look whether it can succeed. */
    static DataFolder taken(SuiteOptions options) {
        DataFolder folder = new DataFolder(options.data(), locked(options.data()));
        try {
            Leftovers.clear(options.data());
            refuseTakenPorts(options.ports());
            if (options.fresh()) {
                Folders.empty(options.data(), KEPT_WHEN_FRESH);
            }
            return folder;
        } catch (RuntimeException e) {
            folder.release();
            throw e;
        }
    }

    /** The lock goes with the process, however that ends. */
    static boolean inUse(Path folder) {
        if (TAKEN_HERE.contains(folder) || !Files.exists(folder.resolve(LOCK))) {
            return TAKEN_HERE.contains(folder);
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (IOException e) {
            throw new SuiteException("Cannot look into " + folder + ": " + e, e);
        }
    }

    void record(SuiteState state) {
        state.writeTo(folder);
    }

    void release() {
        SuiteState.forget(folder);
        try {
            channel.close();
            TAKEN_HERE.remove(folder);
        } catch (IOException e) {
            throw new SuiteException("Cannot release " + folder + ": " + e, e);
        }
    }

    private static FileChannel locked(Path folder) {
        if (!TAKEN_HERE.add(folder)) {
            throw alreadyRunning(folder);
        }
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                TAKEN_HERE.remove(folder);
                throw alreadyRunning(folder);
            }
            return channel;
        } catch (IOException e) {
            TAKEN_HERE.remove(folder);
            throw new SuiteException("Cannot keep data in " + folder + ": " + e, e);
        }
    }

    private static SuiteException alreadyRunning(Path folder) {
        return new SuiteException("A suite already runs in " + folder
                + ". Look at it with ./suite status, stop it with ./suite down, or choose another folder with --data.");
    }

    private static void refuseTakenPorts(Map<String, Integer> ports) {
        ports.forEach((part, port) -> {
            if (Probe.taken(port)) {
                throw new SuiteException("Port " + port + " for " + part
                        + " is taken by another program. Stop that, or choose another with --" + part + "-port N.");
            }
        });
    }
}
