package nl.schuldenlab.local.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import nl.schuldenlab.local.processes.Folders;

/** The database roles' passwords, made at the first start and kept beside the data. */
final class Passwords {

    private final Path file;
    private final Properties passwords = new Properties();

    Passwords(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized String of(String role) {
        String known = passwords.getProperty(role);
        return known != null ? known : made(role);
    }

    private String made(String role) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        passwords.setProperty(role, password);
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                Folders.close(file);
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                passwords.store(writer, "Database roles of this local suite");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return password;
    }
}
