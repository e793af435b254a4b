package nl.schuldenlab.partner.agreements;

import java.util.List;

/** Whether an agreement waits for signatures, binds those who signed, was given up after a refusal, or has run out. */
public enum AgreementStatus {
    OPEN,
    IN_FORCE,
    DECLINED,
    EXPIRED;

    /** What people may decide; the last signature brings it into force, and the clock lets it expire. */
    List<AgreementStatus> next() {
        return this == OPEN ? List.of(DECLINED) : List.of();
    }
}
