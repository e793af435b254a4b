package nl.schuldenlab.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the domain are cited by number; each number is explained in docs/rules.md. */
class CitedRulesTest {
    private static final Path CHECKOUT = Path.of("../..");
    private static final Pattern CITATION = Pattern.compile("\\bD(\\d{1,3})\\b|so_D(\\d{1,3})\\b");
    private static final Pattern ROW = Pattern.compile("^\\| D(\\d+) \\|", Pattern.MULTILINE);

    @Test
    void every_cited_rule_is_explained() throws IOException {
        Set<Integer> explained = numbers(ROW, Files.readString(CHECKOUT.resolve("docs/rules.md")));
        assertThat(cited()).isNotEmpty().isSubsetOf(explained);
    }

    @Test
    void every_rule_is_explained_once() throws IOException {
        String rules = Files.readString(CHECKOUT.resolve("docs/rules.md"));
        assertThat(ROW.matcher(rules).results().map(row -> row.group(1)).toList())
                .doesNotHaveDuplicates();
    }

    private static Set<Integer> cited() throws IOException {
        try (Stream<Path> files = Files.walk(CHECKOUT)) {
            return files.filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> file.toString().matches(".*/src/.*\\.(java|sql|properties)"))
                    .flatMap(file -> numbers(CITATION, read(file)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<Integer> numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(CitedRulesTest::number).collect(Collectors.toSet());
    }

    private static Integer number(MatchResult found) {
        return Integer.valueOf(found.group(1) != null ? found.group(1) : found.group(2));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
