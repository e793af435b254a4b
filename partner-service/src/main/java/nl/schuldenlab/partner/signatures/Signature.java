package nl.schuldenlab.partner.signatures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.platform.roots.DescribedRoot;

/** A partner's signature under an agreement, which binds it (D94); put once, and never changed or deleted. */
@Entity
public class Signature extends DescribedRoot<SignatureDescription> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Agreement agreement;

    private String partner;

    @Embedded
    private SignatureDescription description;

    private boolean joinedLater;

    protected Signature() {}

    /** @param description that of {@code wanted}, with what follows from the moment and the mandate */
    Signature(Agreement agreement, NewSignature wanted, SignatureDescription description) {
        super(wanted.historical());
        this.agreement = agreement;
        this.partner = wanted.partner();
        this.description = complete(description);
        this.joinedLater = agreement.isInForce() && !wanted.isHistorical();
    }

    @Override
    public List<String> incomplete() {
        return isHistorical() && description.signedOn() == null
                ? Stream.concat(super.incomplete().stream(), Stream.of("signed-on"))
                        .toList()
                : super.incomplete();
    }

    @Override
    public String resource() {
        return "signature";
    }

    @Override
    public String path() {
        return agreement.path() + "/signatures/" + id();
    }

    @Override
    public SignatureDescription description() {
        return description;
    }

    Agreement agreement() {
        return agreement;
    }

    String partner() {
        return partner;
    }

    boolean joinedLater() {
        return joinedLater;
    }
}
