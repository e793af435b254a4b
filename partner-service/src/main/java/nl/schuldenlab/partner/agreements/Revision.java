package nl.schuldenlab.partner.agreements;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schuldenlab.platform.status.Judgement;

/** What another description would change about an agreement, and what the rules say of that. */
record Revision(Agreement agreement, AgreementDescription before, AgreementDescription after) {

    Revision(Agreement agreement, AgreementDescription wanted) {
        this(agreement, agreement.description(), wanted);
    }

    /**
     * D94: what was signed stays what it was, and who signed it stays a party to it.
     *
     * @param municipalities those among the required parties that it would have
     */
    Judgement judge(Set<String> municipalities) {
        boolean unsigned = agreement.signedBy().isEmpty();
        boolean open = agreement.status() == AgreementStatus.OPEN || agreement.isHistorical() && unsigned;
        boolean joinable = agreement.isInForce() || !invites();
        Judgement judgement = changesRequiredParties() ? agreement.judge(municipalities) : new Judgement();
        return judgement
                .require(open || joinable && !changesTerms(), Party.blocker("agreement-closed", null, null))
                .require(unsigned || !changesText(), Party.blocker("text-signed", "D94", "/text"))
                .require(unsigned || !changesValidity(), Party.blocker("validity-signed", "D94", "/validUntil"))
                .require(
                        removed().stream().noneMatch(agreement.signedBy()::contains),
                        Party.blocker("party-signed", "D94", null));
    }

    boolean changesText() {
        return changes(AgreementDescription::text) || changes(AgreementDescription::body);
    }

    boolean changesValidity() {
        return changes(AgreementDescription::validFrom) || changes(AgreementDescription::validUntil);
    }

    boolean changesDeadline() {
        return changes(AgreementDescription::signBy);
    }

    boolean changesRequiredParties() {
        return changes(AgreementDescription::requiredParties);
    }

    boolean invites() {
        return !before.invitedParties().containsAll(after.invitedParties());
    }

    /** Whether it does more than invite further parties and add remarks and sources. */
    boolean changesTerms() {
        return changes(AgreementDescription::title)
                || changesText()
                || changesValidity()
                || changesDeadline()
                || changesRequiredParties()
                || !after.invitedParties().containsAll(before.invitedParties());
    }

    List<String> removed() {
        return before.parties().stream().filter(party -> !after.names(party)).toList();
    }

    List<Amendment> amendments(Instant at, String reason) {
        Stream<Amendment> ofParties = Stream.concat(before.parties().stream(), after.parties().stream())
                .distinct()
                .flatMap(party -> kind(party).stream().map(kind -> new Amendment(at, kind, party, null, reason)));
        Stream<Amendment> ofDeadline = Stream.of(after.signBy() == null ? Term.NEVER : after.signBy())
                .filter(deadline -> changesDeadline())
                .map(deadline -> new Amendment(at, deadline(), null, after.signBy(), reason));
        return Stream.concat(ofParties, ofDeadline).toList();
    }

    private Optional<AmendmentKind> kind(String party) {
        boolean wasRequired = before.requiredParties().contains(party);
        boolean isRequired = after.requiredParties().contains(party);
        if (!after.names(party)) {
            return Optional.of(AmendmentKind.PARTY_REMOVED);
        }
        if (isRequired) {
            return wasRequired ? Optional.empty() : Optional.of(AmendmentKind.PARTY_REQUIRED);
        }
        if (wasRequired) {
            return Optional.of(AmendmentKind.PARTY_MOVED);
        }
        return before.names(party) ? Optional.empty() : Optional.of(AmendmentKind.PARTY_INVITED);
    }

    private AmendmentKind deadline() {
        Comparator<Instant> noneIsLast = Comparator.nullsLast(Comparator.naturalOrder());
        return noneIsLast.compare(after.signBy(), before.signBy()) > 0
                ? AmendmentKind.DEADLINE_EXTENDED
                : AmendmentKind.DEADLINE_SHORTENED;
    }

    private boolean changes(Function<AgreementDescription, Object> property) {
        return !Objects.equals(property.apply(before), property.apply(after));
    }
}
