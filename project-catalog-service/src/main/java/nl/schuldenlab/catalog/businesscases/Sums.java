package nl.schuldenlab.catalog.businesscases;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What some lines of a business case come to. */
@Schema(name = "BusinessCaseSums")
public record Sums(
        @NotNull Balance costs,
        @NotNull Balance benefits,
        @NotNull Balance net) {

    static Sums of(Collection<Line> lines) {
        long costs = cents(lines, LineKind.COST);
        long benefits = cents(lines, LineKind.BENEFIT);
        return new Sums(
                Balance.ofCents(costs),
                Balance.ofCents(benefits),
                Balance.ofCents(Math.subtractExact(benefits, costs)));
    }

    private static long cents(Collection<Line> lines, LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(line -> line.amount().cents())
                .reduce(0, Math::addExact);
    }
}
