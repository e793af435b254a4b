package nl.schuldenlab.catalog.recognitions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.status.Judgement;

/** A verdict of a recognition committee on a project: how well it is described, substantiated or shown to work, and until when that holds. */
@Entity
public class Recognition extends ProjectPart<RecognitionDescription> {
    @Embedded
    private RecognitionDescription description;

    @Enumerated(EnumType.STRING)
    private RecognitionStatus status;

    protected Recognition() {}

    Recognition(Project project, NewRecognition wanted, LocalDate day) {
        super(project, wanted.historical());
        this.description = complete(wanted.description().dated());
        this.status = isOver(day) ? RecognitionStatus.REASSESSMENT_DUE : RecognitionStatus.VALID;
    }

    /** Corrects what is said of the verdict; the status follows from the corrected day. */
    Recognition describe(RecognitionDescription wanted) {
        description = complete(wanted.dated());
        return this;
    }

    /** What the rules say of moving to a status now. */
    Judgement judge(RecognitionStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    StatusMove moveTo(NewRecognitionStatus change) {
        judge(change.to()).enforce();
        return become(change.to(), change.reason());
    }

    /**
     * What follows from the day and from the other verdicts; only a new verdict refreshes it, no edit of an old one.
     *
     * @param isLatest whether it is the last verdict that was not withdrawn
     */
    Optional<StatusMove> settle(LocalDate day, boolean isLatest) {
        if (status == RecognitionStatus.WITHDRAWN) {
            return Optional.empty();
        }
        RecognitionStatus due = !isLatest
                ? RecognitionStatus.SUPERSEDED
                : isOver(day) ? RecognitionStatus.REASSESSMENT_DUE : RecognitionStatus.VALID;
        return due == status ? Optional.empty() : Optional.of(become(due, null));
    }

    private boolean isOver(LocalDate day) {
        return description.validUntil() != null && description.validUntil().isBefore(day);
    }

    private StatusMove become(RecognitionStatus to, String reason) {
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "recognition";
    }

    @Override
    public String path() {
        return project().path() + "/recognitions/" + id();
    }

    @Override
    public RecognitionDescription description() {
        return description;
    }

    @Override
    public RecognitionStatus status() {
        return status;
    }
}
