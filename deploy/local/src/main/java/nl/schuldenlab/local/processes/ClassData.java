package nl.schuldenlab.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import nl.schuldenlab.local.SuiteException;

/**
 * The classes one program loads, stored by its Java machine as it uses them in memory, so that the next start does not
 * parse and verify them again. Another jar or another JDK makes another file.
 */
public final class ClassData {

    private final Path folder;
    private final String program;
    private final Path file;

    public ClassData(Path folder, String program, List<Path> classPath) {
        this.folder = folder;
        this.program = program;
        this.file = folder.resolve(program + "-" + fingerprint(classPath) + ".jsa");
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** The options to use the file or, when it is still to be made, to keep what making it needs. */
    public List<String> options(boolean making) {
        if (exists()) {
            return List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        return making ? List.of("-XX:+RecordDynamicDumpInfo", "-Xlog:cds*=off") : List.of();
    }

    /** Has the running program store its classes; without it the next start is merely slower, so a failure is silent. */
    public void make(ProcessHandle running) {
        Path unfinished = folder.resolve(file.getFileName() + "." + running.pid());
        try {
            Files.createDirectories(folder);
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            List<String> jcmdOf = List.of(jcmd.toString(), String.valueOf(running.pid()));
            if (Command.succeeds(jcmdOf, "VM.cds", "dynamic_dump", unfinished.toString()) && Files.exists(unfinished)) {
                forgetOlder(unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | SuiteException withoutCache) {
            unfinished.toFile().delete();
        }
    }

    private void forgetOlder(Path newest) throws IOException {
        try (var files = Files.newDirectoryStream(folder, program + "-*.jsa*")) {
            for (Path older : files) {
                if (!older.equals(newest)) {
                    Files.delete(older);
                }
            }
        }
    }

    private static String fingerprint(List<Path> classPath) {
        CRC32 checksum = new CRC32();
        checksum.update((System.getProperty("java.home") + Runtime.version()).getBytes());
        for (Path entry : classPath) {
            checksum.update((entry + "|" + entry.toFile().length() + "|"
                            + entry.toFile().lastModified())
                    .getBytes());
        }
        return Long.toHexString(checksum.getValue());
    }
}
