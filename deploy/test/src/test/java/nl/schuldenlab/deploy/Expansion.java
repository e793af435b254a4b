package nl.schuldenlab.deploy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the version before works on what a migration changes: that only adds, and asks nothing more of what was there. */
final class Expansion {
    private static final Pattern CREATED = Pattern.compile("^create table (?:if not exists )?([\\w.]+)");
    private static final Pattern ADDED = Pattern.compile(
            "\\badd (?:column )?(?:if not exists )?(?!(?:constraint|check|unique|primary|foreign|exclude)\\b)(\\w+)");
    private static final Pattern ALTERED = Pattern.compile("^alter table (?:if exists )?(?:only )?([\\w.]+) (.*)$");
    private static final Pattern UNIQUE = Pattern.compile("^create unique index .*?\\bon (?:only )?([\\w.]+) (.*)$");
    private static final Pattern BETWEEN_ACTIONS =
            Pattern.compile(",(?![^(]*\\)) (?=(?:add|drop|alter|rename|validate|set) )");

    private static final Map<Pattern, String> OF_STATEMENTS = Map.of(
            Pattern.compile("^drop (?!index\\b).*"), "drops what the version before may use",
            Pattern.compile("^alter .* rename .*"), "renames what the version before knows by its name",
            Pattern.compile("^(?:delete|truncate)\\b.*"), "deletes what the version before may read");

    private static final Map<Pattern, String> OF_ACTIONS = Map.of(
            Pattern.compile("^drop (?!constraint\\b).*"), "drops a column that the version before reads and writes",
            Pattern.compile("^alter .*\\btype .*"), "gives a column another type",
            Pattern.compile("^alter .* set not null"), "demands what the version before may leave out",
            Pattern.compile("^alter .* drop not null"), "lets be absent what the version before relies on",
            Pattern.compile("^alter .* drop default"), "demands what the version before leaves to a default",
            Pattern.compile("^add (?!constraint\\b)(?!.*\\b(?:default|generated)\\b).*\\bnot null\\b.*"),
                    "adds a column that must be given, which the version before does not give");

    private static final Pattern DEMAND = Pattern.compile(
            "^add (?:constraint .*|check\\b.*|unique\\b.*|primary key\\b.*|foreign key\\b.*|exclude\\b.*)");

    private final Migration migration;
    private final Set<String> created;
    private final Set<String> added;

    private Expansion(Migration migration) {
        this.migration = migration;
        this.created = migration.named(CREATED).collect(Collectors.toSet());
        this.added = migration.named(ADDED).collect(Collectors.toSet());
    }

    /** What of a migration the version before would stumble over. */
    static List<String> brokenBy(Migration migration) {
        Expansion expansion = new Expansion(migration);
        return migration.statements().stream()
                .flatMap(expansion::broken)
                .map(broken -> migration.name() + " " + broken)
                .toList();
    }

    private Stream<String> broken(String statement) {
        return Stream.of(found(OF_STATEMENTS, statement), brokenByActions(statement), brokenByUniqueIndex(statement))
                .flatMap(each -> each);
    }

    private static Stream<String> found(Map<Pattern, String> rules, String text) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(text).matches())
                .map(rule -> rule.getValue() + ": " + text);
    }

    private Stream<String> brokenByActions(String statement) {
        return ALTERED.matcher(statement)
                .results()
                .filter(altered -> !created.contains(altered.group(1)))
                .flatMap(altered -> Arrays.stream(BETWEEN_ACTIONS.split(altered.group(2))))
                .flatMap(action -> Stream.concat(
                        found(OF_ACTIONS, action), DEMAND.matcher(action).matches() ? tightened(action) : Stream.of()));
    }

    private Stream<String> brokenByUniqueIndex(String statement) {
        return UNIQUE.matcher(statement)
                .results()
                .filter(index -> !created.contains(index.group(1)))
                .flatMap(index -> tightened(index.group(2)));
    }

    /** What is demanded of new columns the version before does not write. */
    private Stream<String> tightened(String demand) {
        boolean ofNewColumns =
                added.stream().anyMatch(column -> demand.matches(".*\\b" + Pattern.quote(column) + "\\b.*"));
        return ofNewColumns ? Stream.of() : Stream.of("may refuse what the version before writes: " + demand);
    }
}
