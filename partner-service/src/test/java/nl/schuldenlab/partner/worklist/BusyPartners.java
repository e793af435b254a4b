package nl.schuldenlab.partner.worklist;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Gives some partners more to do than a worklist shows. */
@Singleton
class BusyPartners implements WorklistSource {
    static final String NAMED = "busy-partner-";

    @Override
    public List<WorklistItem> of(String partner) {
        int many = partner.startsWith(NAMED) ? ENOUGH + 1 : 0;
        return IntStream.range(0, many).mapToObj(BusyPartners::item).toList();
    }

    private static WorklistItem item(int number) {
        Instant day = Instant.parse("2999-01-01T00:00:00Z").plusSeconds(number);
        return new WorklistItem(
                WorklistKind.AGREEMENT_TO_SIGN, "/v1/agreements/" + number, "agreement " + number, null, day, day);
    }
}
