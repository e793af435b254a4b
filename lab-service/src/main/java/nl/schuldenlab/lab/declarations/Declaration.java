package nl.schuldenlab.lab.declarations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.lab.labs.LabStatus;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Judgement;

/** A dated word on which the completion of a lab's set-up rests (D190, D194). */
@Entity
public class Declaration extends LabPart<DeclarationDescription> {
    @Enumerated(EnumType.STRING)
    private DeclarationKind kind;

    @Enumerated(EnumType.STRING)
    private SupportGroup supportGroup;

    private String partner;

    @Embedded
    private DeclarationDescription description;

    @Enumerated(EnumType.STRING)
    private DeclarationStatus status;

    protected Declaration() {}

    Declaration(Lab lab, NewDeclaration wanted, Historical historical) {
        super(lab, historical);
        this.kind = wanted.kind();
        this.supportGroup = wanted.group();
        this.partner = wanted.partner();
        this.description = complete(wanted.description());
        this.status = DeclarationStatus.GIVEN;
    }

    /** D190: a group's support is declared by one of the group that takes part in the lab. */
    static Judgement judge(SupportGroup group, Partner partner, boolean takesPart) {
        return new Judgement()
                .require(group.has(partner), Blocker.of("partner-not-of-group", "D190", LabFacts.PARTNERS))
                .require(takesPart, Blocker.of("partner-not-at-lab", "D190", LabFacts.PARTNERS));
    }

    Declaration describe(DeclarationDescription wanted) {
        new Judgement()
                .require(status == DeclarationStatus.GIVEN, Blocker.of("declaration-withdrawn", null, LabFacts.HERE))
                .enforce();
        description = complete(wanted);
        return this;
    }

    /** D189: what completed a set-up is not taken back. */
    Judgement judge(DeclarationStatus to) {
        return status.next().contains(to)
                ? new Judgement()
                        .require(
                                lab().status() != LabStatus.SETUP_COMPLETED,
                                Blocker.of("setup-completed", "D189", LabFacts.HERE))
                : Judgement.notOffered();
    }

    StatusMove moveTo(DeclarationStatus to, String reason) {
        judge(to).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "declaration";
    }

    @Override
    public String path() {
        return lab().path() + "/setup/declarations/" + id();
    }

    @Override
    public DeclarationDescription description() {
        return description;
    }

    @Override
    public DeclarationStatus status() {
        return status;
    }

    DeclarationKind kind() {
        return kind;
    }

    SupportGroup group() {
        return supportGroup;
    }

    String partner() {
        return partner;
    }
}
