package nl.schuldenlab.catalog.assessments;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/**
 * Who assesses a project, and to whom they belong.
 *
 * @param subject who it is by the token, which is no name
 * @param labs the labs that they work for
 * @param partners the partners that they speak for
 */
record Reviewer(String subject, List<String> labs, List<String> partners) {

    static Reviewer of(String subject, Set<String> labs, Set<String> partners) {
        return new Reviewer(subject, List.copyOf(new TreeSet<>(labs)), List.copyOf(new TreeSet<>(partners)));
    }

    /** Nobody assesses what an own lab or an own partner has made or owns. */
    Judgement judge(Project project) {
        return new Judgement()
                .require(areApart(labs, project.labs()), Blocker.of("reviewer-of-own-lab", null, ProjectFacts.HERE))
                .require(
                        areApart(partners, project.partners()),
                        Blocker.of("reviewer-of-own-partner", null, ProjectFacts.HERE));
    }

    boolean isIndependentOf(Project project) {
        return areApart(labs, project.labs()) && areApart(partners, project.partners());
    }

    private static boolean areApart(Collection<String> own, Collection<String> others) {
        return own.stream().noneMatch(others::contains);
    }
}
