package nl.schuldenlab.catalog.coverage;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.schuldenlab.catalog.indexes.Findings;
import nl.schuldenlab.catalog.indexes.Question;
import nl.schuldenlab.catalog.indexes.Side;
import nl.schuldenlab.catalog.projects.Phase;
import nl.schuldenlab.catalog.projects.ProjectStage;

/** Tells what covers the phases of debt assistance, nowhere in particular or in some place. */
@Singleton
class Coverage {
    private static final int SHOWN = 50;
    private static final int AT_ONCE = 1_000;
    private static final List<String> STANDING =
            names(stage -> stage != ProjectStage.STOPPED && stage != ProjectStage.WITHDRAWN);
    private static final List<String> PROVEN = names(ProjectStage::isProven);

    private final Findings findings;
    private final CoverageRepository projects;

    Coverage(Findings findings, CoverageRepository projects) {
        this.findings = findings;
        this.projects = projects;
    }

    List<PhaseCoverageView> of(CoverageFilter filter) {
        Map<String, Map<String, Long>> stages = findings.cross(question(filter, STANDING), Side.PHASE, Side.STAGE);
        Map<Phase, List<CoveringProjectView>> proven = proven(findings.divide(question(filter, PROVEN), Side.PHASE));
        return Arrays.stream(Phase.values())
                .map(phase -> of(phase, stages.getOrDefault(phase.name(), Map.of()), proven.get(phase)))
                .toList();
    }

    private static PhaseCoverageView of(Phase phase, Map<String, Long> counts, List<CoveringProjectView> proven) {
        Map<ProjectStage, Long> stages = new TreeMap<>();
        counts.forEach((stage, count) -> stages.put(ProjectStage.valueOf(stage), count));
        return new PhaseCoverageView(phase, !proven.isEmpty(), stages, proven);
    }

    /** The first ones of each phase; mostly they are all among the first ones of all phases. */
    private Map<Phase, List<CoveringProjectView>> proven(Map<String, BitSet> places) {
        BitSet all = new BitSet();
        places.values().forEach(all::or);
        List<CoverageRepository.Named> first = projects.first(all, AT_ONCE);
        Map<Phase, List<CoveringProjectView>> proven = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            BitSet here = places.getOrDefault(phase.name(), new BitSet());
            List<CoverageRepository.Named> found =
                    first.stream().filter(each -> here.get(each.place())).toList();
            boolean enough = found.size() >= Math.min(SHOWN, here.cardinality());
            proven.put(phase, shown(enough ? found : projects.first(here, SHOWN)));
        }
        return proven;
    }

    private static List<CoveringProjectView> shown(List<CoverageRepository.Named> found) {
        return found.stream()
                .limit(SHOWN)
                .map(CoverageRepository.Named::project)
                .toList();
    }

    private static Question question(CoverageFilter filter, List<String> stages) {
        Question question = Question.of(null)
                .only(Side.SIGHT, List.of("PUBLISHED"))
                .only(Side.STAGE, stages)
                .choose(Side.RUNS_IN, filter.lab == null ? null : List.of(filter.lab));
        return filter.municipality == null ? question : question.only(Side.RUNS_IN, List.of(filter.municipality));
    }

    private static List<String> names(Predicate<ProjectStage> which) {
        return Arrays.stream(ProjectStage.values())
                .filter(which)
                .map(Enum::name)
                .toList();
    }
}
