package nl.schuldenlab.partner.introductions;

import java.util.List;

/** How far an introduction is. The partner may take its consent back until the introduction is made. */
public enum IntroductionStatus {
    REQUESTED,
    CONSENTED,
    INTRODUCED,
    CLOSED,
    DECLINED,
    WITHDRAWN;

    /** Also what the partner's consent still stands in the way of, so that who is to introduce sees why it cannot yet. */
    List<IntroductionStatus> next() {
        return switch (this) {
            case REQUESTED -> List.of(CONSENTED, INTRODUCED, DECLINED, WITHDRAWN);
            case CONSENTED -> List.of(INTRODUCED, DECLINED, WITHDRAWN);
            case INTRODUCED -> List.of(CLOSED);
            case CLOSED, DECLINED, WITHDRAWN -> List.of();
        };
    }

    /** Whether the partner alone takes this step. */
    boolean isAnswer() {
        return this == CONSENTED || this == DECLINED;
    }
}
