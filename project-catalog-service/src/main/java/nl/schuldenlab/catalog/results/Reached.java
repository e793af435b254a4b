package nl.schuldenlab.catalog.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.problem.Blocker;

/** What projects reached of one kind in one year: as one number only where nobody can have been counted twice (D40). */
final class Reached {
    private static final Comparator<Kind> BY_METRIC_AND_YEAR = Comparator.comparing(
                    (Kind kind) -> kind.key().metric())
            .thenComparing(Kind::year, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Kind kind;
    private final Map<String, Addition> byProject = new TreeMap<>();
    private final Map<Result, String> places = new LinkedHashMap<>();

    /** @param year null when nobody knows */
    record Kind(Integer year, TotalKey key) {
        static Kind of(PlacedResult placed) {
            return new Kind(placed.year(), TotalKey.of(placed.result()));
        }
    }

    private Reached(Kind kind, List<PlacedResult> alike) {
        this.kind = kind;
        alike.forEach(each -> places.put(each.result(), each.municipality()));
        alike.stream()
                .collect(Collectors.groupingBy(PlacedResult::project))
                .forEach((project, its) -> byProject.put(
                        project,
                        Addition.of(its.stream().map(PlacedResult::result).toList())));
    }

    /** What is of one kind and year together, by metric, the last year first. */
    static List<Reached> of(List<PlacedResult> results) {
        return results.stream()
                .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey(BY_METRIC_AND_YEAR))
                .map(each -> new Reached(each.getKey(), each.getValue()))
                .toList();
    }

    Kind kind() {
        return kind;
    }

    /** Each project that has something to add, with what that is. */
    Map<String, Addition> byProject() {
        Map<String, Addition> told = new TreeMap<>(byProject);
        told.values().removeIf(addition -> addition.added().isEmpty());
        return told;
    }

    /** What was not added, and the code that says why. */
    Map<Result, String> leftOut() {
        Map<Result, String> all = new LinkedHashMap<>();
        byProject.values().forEach(addition -> all.putAll(addition.leftOut()));
        return all;
    }

    /** Why the projects may not be told as one number; empty when they may. */
    List<Blocker> blockers() {
        boolean apart = !kind.key().unit().isOfPeople() || areInOtherPlaces();
        return apart ? List.of() : List.of(Blocker.of("people-in-several-projects", "D40", ProjectFacts.HERE));
    }

    /** The one number; only meaningful without blockers. */
    BigDecimal value() {
        return byProject.values().stream().map(Addition::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isAtLeast() {
        return byProject.values().stream().anyMatch(Addition::isAtLeast);
    }

    boolean isUncertain() {
        return byProject.values().stream().anyMatch(Addition::isUncertain);
    }

    /** People live in one municipality, but one municipality may have several projects that reach them. */
    private boolean areInOtherPlaces() {
        Collection<Addition> told = byProject().values();
        Set<String> taken = new HashSet<>();
        List<String> all = new ArrayList<>();
        told.forEach(addition -> all.addAll(placesOf(addition)));
        return told.size() < 2 || !all.contains(null) && all.stream().allMatch(taken::add);
    }

    private Set<String> placesOf(Addition addition) {
        return addition.added().stream().map(places::get).collect(Collectors.toCollection(HashSet::new));
    }
}
