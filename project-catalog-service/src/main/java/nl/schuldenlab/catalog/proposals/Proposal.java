package nl.schuldenlab.catalog.proposals;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.slugs.Slugs;
import nl.schuldenlab.platform.status.Judgement;

/** An idea from outside the labs that somebody hands in, to become a project of the catalogue (D148). */
@Entity
public class Proposal extends DescribedRoot<ProposalDescription> {
    @Embedded
    private ProposalDescription description;

    private String author;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private String project;

    protected Proposal() {}

    /** @param author the key of the caller who hands it in */
    Proposal(ProposalDescription description, String author) {
        super(null);
        this.description = description;
        this.author = author;
        this.status = ProposalStatus.HANDED_IN;
    }

    /** What was decided on keeps the words that it was decided on. */
    Proposal describe(ProposalDescription wanted) {
        new Judgement()
                .require(status == ProposalStatus.HANDED_IN, Blocker.of("proposal-decided", null, ProjectFacts.HERE))
                .enforce();
        description = wanted;
        return this;
    }

    Judgement judge(ProposalStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    StatusMove moveTo(ProposalStatus to, String reason) {
        judge(to).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    /** The idea that it becomes: a draft, for a proposal need not say what a project must. */
    Project idea(NewProposalStatus wanted) {
        ProjectDescription told = ProjectDescription.ofIdea(
                description.name(),
                description.summary(),
                description.originKind().ofProject(),
                labFor(wanted),
                description.initiators());
        Project idea = new Project(Slugs.of(wanted.project(), description.name()), told, id());
        project = idea.slug();
        return idea;
    }

    /** The lab that takes it in, or null. */
    String labFor(NewProposalStatus wanted) {
        return wanted.lab() == null ? description.lab() : wanted.lab();
    }

    boolean isBy(String caller) {
        return author.equals(caller);
    }

    @Override
    public String resource() {
        return "proposal";
    }

    @Override
    public String path() {
        return "/v1/proposals/" + id();
    }

    @Override
    public ProposalDescription description() {
        return description;
    }

    @Override
    public ProposalStatus status() {
        return status;
    }

    String project() {
        return project;
    }
}
