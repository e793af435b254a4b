package nl.schuldenlab.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every sentence that a client may read, in English and Dutch: {@code texts/en.properties} and {@code texts/nl.properties} of all jars together. */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<Language, Map<String, String>> SENTENCES =
            Map.of(Language.EN, read("texts/en.properties"), Language.NL, read("texts/nl.properties"));

    private Texts() {}

    public static String of(String key, Language language, Map<String, ?> values) {
        String sentence = SENTENCES.get(language).get(key);
        if (sentence == null) {
            throw new IllegalStateException("No sentence for " + key + " in " + language);
        }
        Matcher places = PLACE.matcher(sentence);
        return places.replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values.get(place.group(1)))));
    }

    public static boolean has(String key) {
        return SENTENCES.get(Language.EN).containsKey(key);
    }

    /** All keys with their sentence, sorted. */
    public static Map<String, String> all(Language language) {
        return Collections.unmodifiableMap(SENTENCES.get(language));
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> sentences = new TreeMap<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL url : Collections.list(loader.getResources(resource))) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
