package nl.schuldenlab.catalog.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.problem.Blocker;

/** What the results of a project come to, kept apart wherever adding them would say something wrong. */
final class Totals {
    private static final Set<String> DEBT_AND_WORRY = Set.of("PEOPLE_FREE_OF_DEBT_WORRY", "PEOPLE_DEBT_FREE");

    private final Map<TotalKey, Addition> additions;

    Totals(List<Result> results) {
        Map<TotalKey, List<Result>> alike =
                results.stream().collect(Collectors.groupingBy(TotalKey::of, LinkedHashMap::new, Collectors.toList()));
        additions = new LinkedHashMap<>();
        alike.forEach((key, some) -> additions.put(key, Addition.of(some)));
    }

    Map<TotalKey, Addition> additions() {
        return additions;
    }

    /** Why all of it may not be told as one number; empty when it may. */
    List<Blocker> blockers() {
        Blockers found = new Blockers();
        Set<String> metrics = several(TotalKey::metric);
        boolean worry = metrics.containsAll(DEBT_AND_WORRY);
        found.add(worry, "debt-worry-is-not-debt", "D37");
        found.add(metrics.size() > (worry ? 2 : 1), "metrics-differ", "D40");
        found.add(several(TotalKey::unit).size() > 1, "units-differ", "D40");
        found.add(several(TotalKey::beneficiary).size() > 1, "beneficiaries-differ", "D83");
        found.add(several(TotalKey::impactCategory).size() > 1, "categories-differ", "D84");
        Set<DebtOutcome> outcomes = several(TotalKey::debtOutcome);
        found.add(outcomes.size() > 1 && outcomes.contains(null), "outcomes-mixed", "D88");
        leftOut().stream().distinct().sorted().forEach(code -> found.add(true, code, "D40"));
        return found.all();
    }

    /** The one number; only meaningful without blockers. */
    BigDecimal sum() {
        return additions.values().stream().map(Addition::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> leftOut() {
        return additions.values().stream()
                .map(Addition::leftOut)
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private <T> Set<T> several(Function<TotalKey, T> part) {
        return additions.keySet().stream().map(part).collect(Collectors.toSet());
    }

    /** Gathers what stands in the way. */
    private static final class Blockers {
        private final List<Blocker> found = new ArrayList<>();

        void add(boolean stands, String code, String rule) {
            if (stands) {
                found.add(Blocker.of(code, rule, ProjectFacts.HERE));
            }
        }

        List<Blocker> all() {
            return List.copyOf(found);
        }
    }
}
