package nl.schuldenlab.partner.agreements;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.partner.worklist.WorklistItem;
import nl.schuldenlab.partner.worklist.WorklistKind;
import nl.schuldenlab.partner.worklist.WorklistSource;

/** The agreements that wait for a partner's signature, on its worklist. */
@Singleton
class AgreementsToSign implements WorklistSource {
    private final AgreementRepository agreements;
    private final Expiry expiry;

    AgreementsToSign(AgreementRepository agreements, Expiry expiry) {
        this.agreements = agreements;
        this.expiry = expiry;
    }

    @Override
    public List<WorklistItem> of(String partner) {
        expiry.settle();
        return agreements.toSignBy(partner, ENOUGH).stream()
                .map(AgreementsToSign::item)
                .toList();
    }

    private static WorklistItem item(Agreement agreement) {
        return new WorklistItem(
                WorklistKind.AGREEMENT_TO_SIGN,
                agreement.path(),
                agreement.description().title(),
                agreement.lab(),
                agreement.createdAt(),
                agreement.description().signBy());
    }
}
