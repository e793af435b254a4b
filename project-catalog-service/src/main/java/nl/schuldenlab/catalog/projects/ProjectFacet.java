package nl.schuldenlab.catalog.projects;

import java.util.List;
import java.util.function.Function;
import nl.schuldenlab.catalog.indexes.Side;

/** A side from which projects are filtered, and counted by each of its values. */
public enum ProjectFacet {
    STAGE(Side.STAGE, asked -> asked.stage),
    PHASE(Side.PHASE, asked -> asked.phase),
    TARGET_GROUP(Side.TARGET_GROUP, asked -> asked.targetGroup),
    MECHANISM(Side.MECHANISM, asked -> asked.mechanism),
    ORIGIN_KIND(Side.ORIGIN_KIND, asked -> asked.originKind),
    ORIGIN_LAB(Side.ORIGIN_LAB, asked -> asked.originLab),
    JOINED_LAB(Side.JOINED_LAB, asked -> asked.joinedLab),
    OWNER(Side.OWNER, asked -> asked.owner),
    RUNS_IN(Side.RUNS_IN, asked -> asked.runsIn),
    RECOGNITION(Side.RECOGNITION, asked -> asked.recognition),
    INDEPENDENT_EVIDENCE(
            Side.INDEPENDENT_EVIDENCE,
            asked -> asked.independentEvidence == null ? null : List.of(asked.independentEvidence));

    private final Side side;
    private final Function<ProjectFilter, List<?>> asked;

    ProjectFacet(Side side, Function<ProjectFilter, List<?>> asked) {
        this.side = side;
        this.asked = asked;
    }

    public Side side() {
        return side;
    }

    /** The values that are asked for; null or empty where none is. */
    List<?> asked(ProjectFilter filter) {
        return asked.apply(filter);
    }
}
