package nl.schuldenlab.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.local.SuiteException;

/** What the suite does with folders as a whole. */
public final class Folders {

    private Folders() {}

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new SuiteException("Cannot empty " + folder + ": " + e, e);
        }
    }

    /** Empties the folder but for the entries named. */
    public static void empty(Path folder, List<String> kept) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> !kept.contains(entry.getFileName().toString()))
                    .toList()
                    .forEach(Folders::delete);
        } catch (IOException e) {
            throw new SuiteException("Cannot empty " + folder + ": " + e, e);
        }
    }

    /** Lets other users read the folder, which a temporary folder is not by itself. */
    public static void open(Path folder) {
        permit(folder, "rwxr-xr-x");
    }

    /** Keeps the file or folder from other users. */
    public static void close(Path path) {
        permit(path, Files.isDirectory(path) ? "rwx------" : "rw-------");
    }

    private static void permit(Path path, String permissions) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
