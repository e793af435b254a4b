package nl.schuldenlab.partner.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What partners put their signatures under; it binds who signed (D94), from when all required parties have. */
@Entity
public class Agreement extends DescribedRoot<AgreementDescription> {
    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private String lab;

    @Embedded
    private AgreementDescription description;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private String textHash;
    private List<String> signedBy = List.of();
    private List<String> declinedBy = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Amendment> amendments = List.of();

    private Instant expiresAt;

    /** Worked out by the database, which sorts by it. */
    @Column(insertable = false, updatable = false)
    private Instant deadline;

    protected Agreement() {}

    /** An agreement that is open for signatures, or one of the time before the platform as {@code wanted} tells it. */
    Agreement(NewAgreement wanted, AgreementStatus status) {
        super(wanted.historical());
        this.kind = wanted.kind();
        this.lab = wanted.lab();
        this.status = status;
        put(wanted.description());
    }

    private void put(AgreementDescription wanted) {
        description = complete(wanted);
        textHash = wanted.textHash();
        expiresAt = Term.of(status, wanted);
    }

    /**
     * D186: the letter of intent of a lab is also its municipality's.
     *
     * @param municipalities those among the required parties
     */
    Judgement judge(Set<String> municipalities) {
        boolean carried = kind != AgreementKind.LETTER_OF_INTENT || lab == null || !municipalities.isEmpty();
        return new Judgement()
                .require(carried, Party.blocker("no-municipality-among-parties", "D186", "/requiredParties"));
    }

    /** @throws Refusal 409 with all blockers */
    Agreement describe(AgreementDescription wanted, Set<String> municipalities, Instant now, String reason) {
        Revision revision = new Revision(this, wanted);
        revision.judge(municipalities).enforce();
        amendments = joined(amendments, revision.amendments(now, reason));
        put(wanted);
        return this;
    }

    /** What the rules say of giving it up: while a required party stands by its refusal. */
    Judgement judge(AgreementStatus to) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        boolean refused = description.requiredParties().stream().anyMatch(declinedBy::contains);
        return new Judgement().require(refused, Party.blocker("no-required-party-declined", null, null));
    }

    StatusMove moveTo(AgreementStatus to, String reason) {
        judge(to).enforce();
        return become(to, reason);
    }

    /** What comes about by itself: in force with the last required signature, expired when the time is up. */
    Optional<StatusMove> settle(Instant now) {
        boolean complete = status == AgreementStatus.OPEN
                && !description.requiredParties().isEmpty()
                && awaiting().isEmpty();
        if (complete) {
            return Optional.of(become(AgreementStatus.IN_FORCE, null));
        }
        return now.isBefore(expiresAt) ? Optional.empty() : Optional.of(become(AgreementStatus.EXPIRED, null));
    }

    private StatusMove become(AgreementStatus to, String reason) {
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        expiresAt = Term.of(to, description);
        return move;
    }

    /** Notes the signature, which takes back a refusal. */
    public Agreement sign(String partner) {
        signedBy = joined(signedBy, List.of(partner));
        return takeBack(partner);
    }

    public Agreement decline(String partner) {
        declinedBy = joined(declinedBy, List.of(partner));
        return this;
    }

    public Agreement takeBack(String partner) {
        declinedBy = declinedBy.stream().filter(each -> !each.equals(partner)).toList();
        return this;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** The required parties that have not signed. */
    List<String> awaiting() {
        return description.requiredParties().stream()
                .filter(party -> !signedBy.contains(party))
                .toList();
    }

    /** All that it concerns: the parties, and who signed without having been named. */
    public List<String> concerned() {
        return joined(description.parties(), signedBy);
    }

    public boolean isInForce() {
        return status == AgreementStatus.IN_FORCE;
    }

    @Override
    public String resource() {
        return "agreement";
    }

    @Override
    public String path() {
        return "/v1/agreements/" + id();
    }

    @Override
    public AgreementDescription description() {
        return description;
    }

    @Override
    public AgreementStatus status() {
        return status;
    }

    AgreementKind kind() {
        return kind;
    }

    public String lab() {
        return lab;
    }

    String textHash() {
        return textHash;
    }

    List<String> signedBy() {
        return signedBy;
    }

    List<String> declinedBy() {
        return declinedBy;
    }

    List<Amendment> amendments() {
        return amendments;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
