package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.cofinancings.CoFinancings;
import nl.schuldenlab.catalog.frameworks.Frameworks;
import nl.schuldenlab.catalog.frameworks.Terms;
import nl.schuldenlab.catalog.labs.Lab;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.platform.clients.Inquiry;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;

/** Asks elsewhere what the rules of a project's stage need; outside any transaction, and no longer than a caller would wait. */
@Singleton
class ProjectFactFinder {
    private final Labs labs;
    private final Partners partners;
    private final Frameworks frameworks;
    private final CoFinancings coFinancings;
    private final Proofs proofs;
    private final Today today;

    ProjectFactFinder(
            Labs labs,
            Partners partners,
            Frameworks frameworks,
            CoFinancings coFinancings,
            Proofs proofs,
            Today today) {
        this.labs = labs;
        this.partners = partners;
        this.frameworks = frameworks;
        this.coFinancings = coFinancings;
        this.proofs = proofs;
        this.today = today;
    }

    ProjectFacts about(Project project, ProjectStage to) {
        if (!project.stage().next().contains(to)) {
            return ProjectFacts.NONE;
        }
        return switch (to) {
            case PILOT -> aboutPilot(project).on(proofs.of(project));
            case EMBEDDED -> ProjectFacts.ofPartners(Inquiry.of(project.owners(), partners::find));
            case PROVEN, SCALING, STOPPED -> ProjectFacts.ofProof(proofs.of(project));
            default -> ProjectFacts.NONE;
        };
    }

    /** What its labs say; who does not answer is not asked again, for the caller waits. */
    private ProjectFacts aboutPilot(Project project) {
        List<String> hosts = project.labs();
        Map<String, Optional<Lab>> found = Inquiry.of(hosts, labs::find);
        Terms terms = found.keySet().containsAll(hosts) ? termsOf(hosts) : null;
        Boolean coFinanced = terms == null ? null : asked(() -> coFinancings.arrangedForProject(project.slug()));
        return new ProjectFacts(Proof.NONE, found, Map.of(), terms, coFinanced);
    }

    /** D78, D112, D117: the framework of the lab where it was born decides, or else of the one that it joined. */
    private Terms termsOf(List<String> hosts) {
        return hosts.isEmpty() ? Terms.FREE : asked(() -> frameworks.on(hosts.get(0), today.day()));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refusal unavailable) {
            return null;
        }
    }

    /** What decides whether a project may be described so. */
    ProjectFacts about(Project project, ProjectDescription wanted) {
        if (!project.needsFacts(wanted)) {
            return ProjectFacts.NONE;
        }
        Stream<String> owners = Stream.concat(wanted.owners().stream(), project.owners().stream());
        return ProjectFacts.ofPartners(Inquiry.of(owners.distinct().toList(), partners::find));
    }
}
