package nl.schuldenlab.catalog.embeddings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.AdoptionStatus;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;
import nl.schuldenlab.platform.status.Judgement;

/** The offer to a municipality or private partner to take an adoption into its regular work, and its answer (D75, D76, D161). */
@Entity
public class Embedding extends Root {
    private UUID adoption;
    private String receiver;
    private String conditions;

    @Embedded
    private PartialDate startsOn;

    @Enumerated(EnumType.STRING)
    private EmbeddingStatus status = EmbeddingStatus.OFFERED;

    protected Embedding() {}

    Embedding(UUID adoption, NewEmbedding wanted) {
        this.adoption = adoption;
        this.receiver = wanted.receiver();
        this.conditions = wanted.conditions();
        this.startsOn = wanted.startsOn();
    }

    /** D75: what becomes regular work runs well; a partner accepts nothing that has stopped since. */
    Judgement judge(EmbeddingStatus to, Adoption offered) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        return new Judgement().require(to != EmbeddingStatus.ACCEPTED || runsWell(offered), notRunningWell());
    }

    static boolean runsWell(Adoption offered) {
        return offered.status() == AdoptionStatus.RUNNING_WELL
                || offered.status().hasForm();
    }

    static Blocker notRunningWell() {
        return Blocker.of("not-running-well", "D75", ProjectFacts.HERE);
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(NewEmbeddingStatus change, Adoption offered) {
        judge(change.to(), offered).enforce();
        StatusMove move = new StatusMove(status, change.to(), change.reason(), null);
        status = change.to();
        return move;
    }

    @Override
    public String resource() {
        return "embedding";
    }

    @Override
    public String path() {
        return "/v1/adoptions/" + adoption + "/embeddings/" + id();
    }

    @Override
    public EmbeddingStatus status() {
        return status;
    }

    UUID adoption() {
        return adoption;
    }

    String receiver() {
        return receiver;
    }

    String conditions() {
        return conditions;
    }

    PartialDate startsOn() {
        return startsOn;
    }
}
