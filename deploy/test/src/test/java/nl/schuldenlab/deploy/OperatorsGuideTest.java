package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/operate.md tells of every key that the code reads, in the code's own words, and of every secret that the chart names. */
class OperatorsGuideTest {
    private static final Path GUIDE = Repository.path("docs/operate.md");
    private static final String BEGIN =
            "<!-- made from the code: mvn -pl deploy/test test -Dtest=OperatorsGuideTest -Dguide.write=true -->\n";
    private static final String END = "<!-- until here -->\n";

    /** Whatever the suite tells itself, and what is the API's contract. */
    private static final Set<String> NOT_FOR_OPERATORS = Set.of("suite.name", "suite.calendars.organiser");

    private static List<SuiteKey> keys() {
        return SuiteKey.all().stream()
                .filter(key -> !NOT_FOR_OPERATORS.contains(key.name()))
                .sorted(Comparator.comparing(SuiteKey::variable))
                .toList();
    }

    private static String table() {
        return keys().stream()
                .map(key -> "| `%s` | %s | %s | %s |\n"
                        .formatted(key.variable() + (key.isMap() ? "_…" : ""), module(key), preset(key), key.meaning()))
                .collect(Collectors.joining("", "| Variable | For | Default | Meaning |\n|---|---|---|---|\n", ""));
    }

    private static String module(SuiteKey key) {
        return key.module().equals("platform") ? "all" : key.module();
    }

    private static String preset(SuiteKey key) {
        if (key.isMap()) {
            return key.name().equals("suite.services") ? "localhost" : "none";
        }
        return key.preset().map(value -> "`" + value + "`").orElse(key.isOptional() ? "none" : "**must be given**");
    }

    @Test
    void tells_of_every_key_of_the_code() throws IOException {
        String guide = Repository.text(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        int end = guide.indexOf(END);
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(GUIDE, guide.substring(0, begin) + table() + guide.substring(end));
        } else {
            assertThat(guide.substring(begin, end)).isEqualTo(table());
        }
    }

    @Test
    void every_key_says_what_it_means() {
        assertThat(keys())
                .allSatisfy(key -> assertThat(key.meaning()).as(key.name()).isNotBlank());
    }

    @Test
    void tells_of_every_secret_that_the_chart_names() {
        String guide = Repository.text(GUIDE);
        for (JsonNode workload : Helm.render("municipal").workloads()) {
            for (JsonNode secret : Manifests.pod(workload).findValues("secretKeyRef")) {
                assertThat(guide)
                        .containsPattern("`" + secret.path("name").asText() + "`[^\\n]*`"
                                + secret.path("key").asText() + "`");
            }
        }
    }
}
