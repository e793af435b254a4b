package nl.schuldenlab.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The variables that the extensions of a packaged process understand while it runs, as their own description says. */
final class QuarkusKeys {
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private QuarkusKeys() {}

    static Set<String> of(String process) {
        Path libraries = Repository.path(process + "/target/quarkus-app/lib");
        if (!Files.isDirectory(libraries)) {
            throw new AssertionError(process + " is not packaged: run mvn package first");
        }
        Set<String> variables = new TreeSet<>();
        for (Path jar : Repository.below(process + "/target/quarkus-app/lib", ".jar")) {
            if (jar.getFileName().toString().startsWith("io.quarkus.")) {
                read(jar, variables);
            }
        }
        return variables;
    }

    private static void read(Path jar, Set<String> variables) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry model = zip.getEntry(MODEL);
            if (model != null) {
                collect(new ObjectMapper().readTree(zip.getInputStream(model)), variables);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, Set<String> variables) {
        if (node.has("environmentVariable")
                && !"BUILD_TIME".equals(node.path("phase").asText())) {
            variables.add(node.path("environmentVariable").asText());
        }
        node.forEach(each -> collect(each, variables));
    }
}
