package nl.schuldenlab.catalog.projects;

import java.util.List;

/** How far a project is on its way from an idea to regular work; stopped, or withdrawn as a record that should not be there. */
public enum ProjectStage {
    IDEA,
    IN_DEVELOPMENT,
    PILOT,
    PROVEN,
    SCALING,
    EMBEDDED,
    STOPPED,
    WITHDRAWN;

    /** The stages that can come next. */
    public List<ProjectStage> next() {
        return switch (this) {
            case IDEA -> List.of(IN_DEVELOPMENT, STOPPED, WITHDRAWN);
            case IN_DEVELOPMENT -> List.of(PILOT, STOPPED, WITHDRAWN);
            case PILOT -> List.of(PROVEN, STOPPED, WITHDRAWN);
            case PROVEN -> List.of(SCALING, EMBEDDED, STOPPED, WITHDRAWN);
            case SCALING -> List.of(EMBEDDED, STOPPED, WITHDRAWN);
            case EMBEDDED -> List.of(SCALING, STOPPED, WITHDRAWN);
            case STOPPED -> List.of(WITHDRAWN);
            case WITHDRAWN -> List.of();
        };
    }

    /** Whether it is proven, as every gate means it: also when it is scaled or embedded by now. */
    public boolean isProven() {
        return this == PROVEN || this == SCALING || this == EMBEDDED;
    }

    /** Whether labs still work on it: what is embedded has left the cradle, and stays in the catalogue (D162). */
    public boolean isActive() {
        return this != EMBEDDED && this != STOPPED && this != WITHDRAWN;
    }

    /** Codes of what a project in this stage rests on: evidence (D44), and what the gate of this very stage asks for (D72, D138). */
    List<String> restsOn() {
        return switch (this) {
            case PROVEN -> List.of("evidence", "board-decision");
            case SCALING -> List.of("evidence", "rollout-decision");
            case EMBEDDED -> List.of("evidence");
            case STOPPED -> List.of("lessons");
            default -> List.of();
        };
    }

    /** Whether nothing more is to come of it: stopped, or withdrawn as a record. */
    public boolean hasEnded() {
        return this == STOPPED || this == WITHDRAWN;
    }
}
