package nl.schuldenlab.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, which the checks hold against each other. */
final class Repository {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {}

    static Path path(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        return text(path(path));
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> below(String folder, String suffix) {
        try (Stream<Path> all = Files.walk(path(folder))) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of the repository that have such a folder, by name. */
    static Stream<String> modulesWith(String folder) {
        return Arrays.stream(ROOT.toFile().list())
                .filter(module -> Files.isDirectory(path(module).resolve(folder)))
                .sorted();
    }
}
