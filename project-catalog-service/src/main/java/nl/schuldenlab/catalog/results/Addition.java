package nl.schuldenlab.catalog.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds results of one kind up and leaves out what would make the total a wrong one: nobody is counted twice, and nothing is made up (D40). */
final class Addition {
    /** What was counted over the whole project goes before its parts. */
    private static final Comparator<Result> WIDEST_FIRST =
            Comparator.comparing((Result each) -> !isWhole(each)).thenComparing(Result::id);

    private final List<Result> added = new ArrayList<>();
    private final Map<Result, String> leftOut = new LinkedHashMap<>();

    private Addition() {}

    /** @param alike results that have their {@link TotalKey} in common */
    static Addition of(List<Result> alike) {
        Addition addition = new Addition();
        alike.stream().sorted(WIDEST_FIRST).forEach(addition::take);
        return addition;
    }

    private void take(Result result) {
        if (!result.description().unit().isAddable()) {
            leftOut.put(result, "share-or-duration");
        } else if (added.isEmpty() || added.stream().allMatch(each -> areApart(each, result))) {
            added.add(result);
        } else {
            leftOut.put(
                    result,
                    isDated(result) && added.stream().allMatch(Addition::isDated)
                            ? "counted-already"
                            : "period-unknown");
        }
    }

    /** Surely not about the same people: in two adoptions, or in periods that follow each other. */
    private static boolean areApart(Result one, Result other) {
        ResultDescription a = one.description();
        ResultDescription b = other.description();
        boolean elsewhere = differ(a.adoption(), b.adoption())
                || differ(a.municipality(), b.municipality()) && a.adoption() == null && b.adoption() == null;
        return elsewhere || isDated(one) && isDated(other) && !a.period().overlaps(b.period());
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean isDated(Result result) {
        Period period = result.description().period();
        return period != null && period.hasBothEnds();
    }

    private static boolean isWhole(Result result) {
        return result.description().adoption() == null && result.description().municipality() == null;
    }

    BigDecimal value() {
        return added.stream().map(each -> each.description().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Result> added() {
        return added;
    }

    /** What was not added, and the code that says why. */
    Map<Result, String> leftOut() {
        return leftOut;
    }

    boolean isAtLeast() {
        return added.stream().anyMatch(each -> Objects.equals(each.description().atLeast(), true));
    }

    boolean isUncertain() {
        return added.stream().anyMatch(each -> Objects.equals(each.description().uncertain(), true));
    }
}
