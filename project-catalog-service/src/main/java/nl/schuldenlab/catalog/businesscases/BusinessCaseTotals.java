package nl.schuldenlab.catalog.businesscases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schuldenlab.catalog.results.Beneficiary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lines of a business case come to, in all, per party, per year and per gainer, and when it has paid itself back; computed, never typed. */
@Schema(name = "BusinessCaseTotals")
public record BusinessCaseTotals(
        @NotNull Sums all,
        @NotNull List<OfParty> perParty,
        @NotNull List<OfYear> perYear,
        @NotNull List<OfBeneficiary> perBeneficiary,

        @Schema(
                description =
                        "The first year after which what was gained is never less than what was spent; absent when that does not come.")
        Integer paybackYear,

        @Schema(description = "How many years that takes, the first one counted; absent with `paybackYear`.")
        Integer paybackYears) {

    /** What one party spends and gains. */
    @Schema(name = "BusinessCaseParty")
    public record OfParty(
            @NotNull String party, @JsonUnwrapped Sums sums) {}

    /** What is spent and gained in one year, and in all until its end. */
    @Schema(name = "BusinessCaseYear")
    public record OfYear(
            @NotNull Integer year,
            @JsonUnwrapped Sums sums,
            @NotNull Balance cumulative) {}

    /** What one kind of gainer gains. */
    @Schema(name = "BusinessCaseBeneficiary")
    public record OfBeneficiary(
            @NotNull Beneficiary beneficiary, @NotNull Balance benefits) {}

    static BusinessCaseTotals of(BusinessCaseDescription described) {
        List<Line> lines = described.lines();
        List<Integer> years = IntStream.rangeClosed(described.firstYear(), described.lastYear())
                .boxed()
                .toList();
        Integer payback = paybackYear(lines, years);
        return new BusinessCaseTotals(
                Sums.of(lines),
                perParty(lines),
                perYear(lines, years),
                perBeneficiary(lines),
                payback,
                payback == null ? null : payback - described.firstYear() + 1);
    }

    private static List<OfParty> perParty(List<Line> lines) {
        return grouped(lines, Line::who).entrySet().stream()
                .map(each -> new OfParty(each.getKey(), Sums.of(each.getValue())))
                .toList();
    }

    private static List<OfYear> perYear(List<Line> lines, List<Integer> years) {
        return years.stream()
                .map(year -> new OfYear(
                        year,
                        Sums.of(lines.stream()
                                .filter(line -> line.year().equals(year))
                                .toList()),
                        Balance.ofCents(until(lines, year))))
                .toList();
    }

    private static List<OfBeneficiary> perBeneficiary(List<Line> lines) {
        List<Line> benefits = lines.stream()
                .filter(line -> Objects.nonNull(line.beneficiary()))
                .toList();
        return grouped(benefits, Line::beneficiary).entrySet().stream()
                .map(each -> new OfBeneficiary(
                        each.getKey(), Sums.of(each.getValue()).benefits()))
                .toList();
    }

    private static Integer paybackYear(List<Line> lines, List<Integer> years) {
        List<Integer> paid = new ArrayList<>();
        for (Integer year : years) {
            if (until(lines, year) < 0) {
                paid.clear();
            } else {
                paid.add(year);
            }
        }
        boolean anySpent = lines.stream().anyMatch(line -> line.kind() == LineKind.COST);
        return paid.isEmpty() || !anySpent ? null : paid.get(0);
    }

    private static long until(List<Line> lines, Integer year) {
        return lines.stream()
                .filter(line -> line.year() <= year)
                .mapToLong(Line::balance)
                .reduce(0, Math::addExact);
    }

    private static <K extends Comparable<K>> TreeMap<K, List<Line>> grouped(List<Line> lines, Function<Line, K> by) {
        return lines.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }
}
