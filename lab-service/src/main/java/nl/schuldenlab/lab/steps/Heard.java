package nl.schuldenlab.lab.steps;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.events.KickOff;
import nl.schuldenlab.lab.partners.Partner;

/**
 * What others said about a lab a moment ago.
 *
 * @param partners who takes part in it
 * @param letters of each of its letters of intent in force, the municipalities that signed
 * @param proven of the projects that it chose, whether they are proven
 */
record Heard(
        Answer<List<Partner>> partners,
        Answer<List<List<String>>> letters,
        Answer<KickOff> kickOff,
        Map<String, Answer<Boolean>> proven) {

    /** Nobody was asked. */
    static final Heard NOTHING = new Heard(Answer.unknown(), Answer.unknown(), Answer.unknown(), Map.of());

    Boolean isProven(String project) {
        return proven.getOrDefault(project, Answer.unknown()).value();
    }
}
