package nl.schuldenlab.catalog.assessments;

import java.util.List;

/**
 * The assessments of one round, counted.
 *
 * @param wished how many the board wishes for
 * @param given how many there are
 * @param counted how many of them are by reviewers who still belong to no lab and no partner of the project
 */
public record Poll(int round, int wished, int given, int counted, int proven, int notYet, int notProven) {

    static Poll of(int round, int wished, List<Assessment> given) {
        List<Verdict> verdicts = given.stream()
                .filter(Assessment::isIndependent)
                .map(each -> each.description().verdict())
                .toList();
        return new Poll(
                round,
                wished,
                given.size(),
                verdicts.size(),
                count(verdicts, Verdict.PROVEN),
                count(verdicts, Verdict.NOT_YET),
                count(verdicts, Verdict.NOT_PROVEN));
    }

    private static int count(List<Verdict> verdicts, Verdict one) {
        return (int) verdicts.stream().filter(one::equals).count();
    }

    boolean isEnough() {
        return counted >= wished;
    }

    public Advice advice() {
        int against = notYet + notProven;
        if (!isEnough()) {
            return Advice.TOO_FEW;
        }
        if (proven == against) {
            return Advice.DIVIDED;
        }
        return proven > against ? Advice.POSITIVE : Advice.NEGATIVE;
    }
}
