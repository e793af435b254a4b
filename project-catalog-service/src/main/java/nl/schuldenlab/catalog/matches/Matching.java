package nl.schuldenlab.catalog.matches;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.catalog.labs.Host;
import nl.schuldenlab.catalog.labs.WorkPlan;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProofElsewhere;

/** Finds the proven projects that fit what a lab is after. */
@Singleton
class Matching {
    private final CandidateRepository candidates;
    private final Instance<ProofElsewhere> proofs;

    Matching(CandidateRepository candidates, Instance<ProofElsewhere> proofs) {
        this.candidates = candidates;
        this.proofs = proofs;
    }

    /** What fits, the best first; what the lab has taken up already is not told again. */
    List<MatchView> of(Host lab, WorkPlan plan, Set<String> partnerTypes) {
        Set<String> taken = candidates.takenUp(lab.slug());
        List<Project> fitting = candidates.fitting(plan, lab.slug()).stream()
                .filter(project -> !taken.contains(project.slug()))
                .toList();
        Set<String> ranElsewhere =
                candidates.ranWellOutside(fitting.stream().map(Project::slug).toList(), lab.municipalities());
        return fitting.stream()
                .map(project ->
                        Candidate.of(project, ranElsewhere.contains(project.slug()) || isProvenFor(project, lab)))
                .map(candidate -> MatchView.of(candidate, plan, partnerTypes))
                .filter(MatchView::fitsPlan)
                .sorted(MatchView.BEST_FIRST)
                .toList();
    }

    private boolean isProvenFor(Project project, Host lab) {
        return lab.municipalities().stream().allMatch(municipality -> proofs.stream()
                .anyMatch(each -> each.provenOutside(project.id(), municipality)));
    }
}
