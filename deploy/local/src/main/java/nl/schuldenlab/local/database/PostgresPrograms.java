package nl.schuldenlab.local.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.processes.Folders;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once per version into the cache. */
final class PostgresPrograms {

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    static PostgresPrograms unpackedIn(Path cache) {
        try {
            byte[] archive = archive();
            CRC32 checksum = new CRC32();
            checksum.update(archive);
            Path folder = cache.resolve("postgres-" + Long.toHexString(checksum.getValue()));
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
            return new PostgresPrograms(folder);
        } catch (IOException e) {
            throw new SuiteException("PostgreSQL's programs cannot be unpacked into " + cache + ": " + e, e);
        }
    }

    Path folder() {
        return folder;
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    private static byte[] archive() throws IOException {
        String os = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(os, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw new SuiteException("No PostgreSQL programs for " + os + " on " + machine, e);
        }
    }

    /** Unpacks beside the target and renames, so that a half unpacked folder is never used. */
    private static void unpack(byte[] archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
        try (var entries = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, unfinished);
            }
        }
        Folders.open(unfinished);
        try {
            Files.move(unfinished, target);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(unfinished);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }
}
