package nl.schuldenlab.reference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The municipalities of the Netherlands, to look up by code or to search by what people type. */
public final class Municipalities {
    /** The day of the division that the list tells. */
    public static final String EDITION = "2026-06-26";

    private static final String RESOURCE = "municipalities.csv";
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    // On these names the order of the folded text is that of PostgreSQL's nl-x-icu; the JDK's Collator skips spaces.
    private static final Comparator<Municipality> BY_NAME = Comparator.<Municipality, String>comparing(
                    municipality -> SearchText.folded(municipality.name()))
            .thenComparing(Municipality::code);

    private final List<Municipality> byName;
    private final Map<String, Municipality> byCode;
    private final Map<Municipality, SearchText> searchTexts;

    public Municipalities() {
        byName = read().sorted(BY_NAME).toList();
        byCode = byName.stream().collect(toUnmodifiableMap(Municipality::code, Function.identity()));
        searchTexts = byName.stream().collect(toUnmodifiableMap(Function.identity(), SearchText::of));
    }

    public Optional<Municipality> find(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    public boolean exists(String code) {
        return find(code).isPresent();
    }

    /** In the alphabetical order of their names. */
    public List<Municipality> all() {
        return byName;
    }

    /**
     * Those of which a name, an alias or the code has words that start with the given ones, first where it begins with
     * them; blank text finds all.
     */
    public List<Municipality> search(String text) {
        String query = SearchText.normalised(text);
        if (query.isBlank() && !text.isBlank()) {
            return List.of(); // signs alone start no word
        }
        return byName.stream()
                .filter(municipality -> searchTexts.get(municipality).matches(query))
                .sorted(Comparator.comparing(
                        municipality -> !searchTexts.get(municipality).startsWith(query)))
                .toList();
    }

    private static Stream<Municipality> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Municipalities.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Municipalities::parse).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Municipality parse(String line) {
        String[] cells = COMMA_OUTSIDE_QUOTES.split(line);
        List<String> aliases = Arrays.stream(cells[2].split("\\|"))
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new Municipality(cells[0], cells[1].replace("\"", ""), aliases, cells[3]);
    }
}
