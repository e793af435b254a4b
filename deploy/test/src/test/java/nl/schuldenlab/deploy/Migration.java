package nl.schuldenlab.deploy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A change of tables, as its file says. */
record Migration(String name, String text) {
    private static final String TABLES = "src/main/resources/db";
    private static final Pattern CONTRACT = Pattern.compile("(?m)^-- Contract since ([0-9.]+): \\S");
    private static final Pattern BODIES = Pattern.compile("\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
    private static final Pattern TEXTS = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern COMMENTS = Pattern.compile("--[^\n]*");

    static List<Migration> all() {
        return Repository.modulesWith(TABLES).flatMap(Migration::of).toList();
    }

    private static Stream<Migration> of(String module) {
        return Repository.below(module + "/" + TABLES, ".sql").stream()
                .map(file -> new Migration(module + "/" + file.getFileName(), Repository.text(file)));
    }

    /** Each in one line of small letters, without comments and without what stands in quotes. */
    List<String> statements() {
        String bare = COMMENTS.matcher(text).replaceAll("");
        bare = BODIES.matcher(bare).replaceAll("''");
        bare = TEXTS.matcher(bare).replaceAll("''");
        return Arrays.stream(bare.split(";"))
                .map(statement -> statement.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT))
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The release since which nothing relies on what is taken away here. */
    Optional<String> contractsSince() {
        Matcher said = CONTRACT.matcher(
                text.lines().takeWhile(line -> line.startsWith("--")).reduce("", (head, line) -> head + line + "\n"));
        return said.find() ? Optional.of(said.group(1)) : Optional.empty();
    }

    /** The names that a pattern's first group finds in its statements. */
    Stream<String> named(Pattern pattern) {
        return statements().stream()
                .flatMap(statement -> pattern.matcher(statement).results())
                .map(found -> found.group(1));
    }

    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
