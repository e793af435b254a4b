package nl.schuldenlab.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.local.SuiteException;

/**
 * A built Quarkus application as a Java command. The jars are named on the class path, as classes that Quarkus' own class
 * loader brings cannot be stored as class data.
 */
public final class QuarkusProgram {

    private static final List<String> MACHINE = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    private static final List<String> QUIET_SINCE_24 =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private final List<Path> classPath = new ArrayList<>();
    private final ClassData classData;

    public QuarkusProgram(String name, Path folder, Path classDataFolder) {
        // Classes that Quarkus changed at build time go before the originals.
        List<String> parts = List.of("quarkus/transformed-bytecode.jar", "quarkus", "app", "lib/boot", "lib/main");
        parts.stream()
                .map(folder::resolve)
                .flatMap(QuarkusProgram::jars)
                .distinct()
                .forEach(classPath::add);
        if (classPath.isEmpty()) {
            throw new SuiteException(name + " is not built: no " + folder + ". Build with: mvn -DskipTests package");
        }
        this.classData = new ClassData(classDataFolder, name, classPath);
    }

    public List<String> command(boolean makesClassData) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MACHINE);
        if (Runtime.version().feature() >= 24) {
            command.addAll(QUIET_SINCE_24);
        }
        command.addAll(classData.options(makesClassData));
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(":")));
        command.add("io.quarkus.runner.GeneratedMain");
        return command;
    }

    public ClassData classData() {
        return classData;
    }

    private static Stream<Path> jars(Path part) {
        if (!Files.isDirectory(part)) {
            return Files.exists(part) ? Stream.of(part) : Stream.empty();
        }
        try (Stream<Path> files = Files.list(part)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new SuiteException("Cannot read " + part + ": " + e, e);
        }
    }
}
