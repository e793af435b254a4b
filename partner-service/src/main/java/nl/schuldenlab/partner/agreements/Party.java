package nl.schuldenlab.partner.agreements;

import java.time.Instant;
import java.util.Map;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** A partner before an agreement: whether it may sign, and whether it may refuse. */
public record Party(Agreement agreement, String partner) {

    /**
     * Whether it can sign now: while the agreement is open if it is a party, and later too if it takes part in the lab (D142).
     *
     * @param takesPart whether it takes part in the lab of the agreement
     * @param seenHash of the text that it has read
     */
    public Judgement judgeSigning(boolean takesPart, String seenHash, Instant now) {
        boolean late = agreement.isInForce();
        boolean named = agreement.description().names(partner);
        return new Judgement()
                .require((isOpen() || late) && hasTime(now), blocker("agreement-closed", null, null))
                .require(named || late && takesPart, blocker("not-a-party", "D142", "/partner"))
                .require(seenHash.equals(agreement.textHash()), blocker("text-changed", "D94", "/textHash"));
    }

    /** Whether it can refuse: a party that has not signed, while the agreement is open. */
    public Judgement judgeDecline(Instant now) {
        return new Judgement()
                .require(isOpen() && hasTime(now), blocker("agreement-closed", null, null))
                .require(agreement.description().names(partner), blocker("not-a-party", null, "/partner"))
                .require(!hasSigned(), blocker("already-signed", "D94", "/partner"));
    }

    /** Whether it is bound (D94): by its signature alone. */
    boolean hasSigned() {
        return agreement.signedBy().contains(partner);
    }

    private boolean hasTime(Instant now) {
        return now.isBefore(agreement.expiresAt());
    }

    private boolean isOpen() {
        return agreement.status() == AgreementStatus.OPEN;
    }

    public static Blocker blocker(String code, String rule, String pointer) {
        return new Blocker(code, rule, Participation.HERE, pointer, Map.of());
    }
}
