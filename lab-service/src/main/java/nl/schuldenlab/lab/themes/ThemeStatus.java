package nl.schuldenlab.lab.themes;

import java.util.List;

/** How far a theme is: explored, worked out into a case or prototype, become a project, or dropped (D109, D110, D118). */
public enum ThemeStatus {
    EXPLORING,
    BUSINESS_CASE,
    SOCIAL_BUSINESS_CASE,
    PROTOTYPE,
    BECAME_PROJECT,
    DROPPED;

    /** The statuses that can come next. */
    List<ThemeStatus> next() {
        return switch (this) {
            case EXPLORING -> List.of(BUSINESS_CASE, SOCIAL_BUSINESS_CASE, PROTOTYPE, DROPPED);
            case BUSINESS_CASE, SOCIAL_BUSINESS_CASE, PROTOTYPE -> List.of(BECAME_PROJECT, DROPPED);
            case BECAME_PROJECT, DROPPED -> List.of();
        };
    }

    /** D110: what exploring a theme is to bring. */
    boolean isOutcome() {
        return this == BUSINESS_CASE || this == SOCIAL_BUSINESS_CASE || this == PROTOTYPE;
    }
}
