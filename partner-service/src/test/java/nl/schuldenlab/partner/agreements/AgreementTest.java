package nl.schuldenlab.partner.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.status.Judgement;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String HASH = TextHash.of("text");

    private static AgreementDescription description(List<String> required, List<String> invited, Instant signBy) {
        return description("text", required, invited, signBy, null);
    }

    private static AgreementDescription description(
            String body, List<String> required, List<String> invited, Instant signBy, String until) {
        return new AgreementDescription(
                "Title",
                null,
                body,
                required,
                invited,
                signBy,
                null,
                until == null ? null : PartialDate.fromString(until),
                null,
                null,
                List.of(new Source("Source", null, null)));
    }

    private static Agreement agreement(AgreementDescription description) {
        return agreement(AgreementKind.PACT, null, description);
    }

    private static Agreement agreement(AgreementKind kind, String lab, AgreementDescription description) {
        return new NewAgreement(kind, lab, description, null, null).toAgreement();
    }

    private static Agreement historical(AgreementStatus status, AgreementDescription description) {
        Historical historical = new Historical(PartialDate.fromString("2020"), null);
        return new NewAgreement(AgreementKind.PACT, null, description, status, historical).toAgreement();
    }

    private static List<String> codes(Judgement judgement) {
        Refusal refusal = catchThrowableOfType(Refusal.class, judgement::enforce);
        return refusal == null
                ? List.of()
                : refusal.blockers().stream().map(Blocker::code).toList();
    }

    private static Agreement abc() {
        return agreement(description(List.of("a", "b"), List.of("c"), null));
    }

    private static Agreement inForce() {
        Agreement agreement = abc().sign("a").sign("b");
        agreement.settle(NOW);
        return agreement;
    }

    private static List<String> toChange(Agreement agreement, AgreementDescription wanted) {
        return codes(new Revision(agreement, wanted).judge(Set.of()));
    }

    @Test
    void enters_into_force_exactly_when_all_required_parties_have_signed() {
        Agreement agreement = abc();
        assertThat(agreement.sign("a").settle(NOW)).isEmpty();
        assertThat(agreement.sign("c").settle(NOW)).isEmpty();
        assertThat(agreement.awaiting()).containsExactly("b");
        assertThat(agreement.sign("b").settle(NOW)).hasValueSatisfying(move -> {
            assertThat(move.from()).isEqualTo(AgreementStatus.OPEN);
            assertThat(move.to()).isEqualTo(AgreementStatus.IN_FORCE);
        });
        assertThat(agreement.settle(NOW)).isEmpty();
    }

    @Test
    void expires_when_the_deadline_passes_with_signatures_missing() {
        Agreement agreement = agreement(description(List.of("a"), List.of(), NOW));
        assertThat(agreement.settle(NOW.minusNanos(1))).isEmpty();
        assertThat(agreement.settle(NOW)).isPresent();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void tells_the_deadline_from_the_validity() {
        Agreement agreement = agreement(description("text", List.of("a"), List.of(), NOW.plusSeconds(1), "2030"));
        agreement.sign("a").settle(NOW);
        assertThat(agreement.settle(NOW.plusSeconds(2))).isEmpty();
        assertThat(agreement.expiresAt()).isEqualTo("2030-12-31T23:00:00Z");
        assertThat(agreement.settle(Instant.parse("2030-12-31T22:59:59Z"))).isEmpty();
        assertThat(agreement.settle(Instant.parse("2030-12-31T23:00:00Z"))).isPresent();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void never_expires_without_deadline_and_end() {
        assertThat(abc().expiresAt()).isEqualTo(Term.NEVER);
        assertThat(inForce().expiresAt()).isEqualTo(Term.NEVER);
        assertThat(agreement(description("text", List.of("a"), List.of(), null, "9999"))
                        .expiresAt())
                .isEqualTo(Term.NEVER);
    }

    @Test
    void counts_the_signature_that_came_in_time_even_if_it_was_late_in_being_written() {
        Agreement agreement = agreement(description(List.of("a"), List.of(), NOW));
        assertThat(agreement.sign("a").settle(NOW.plusSeconds(1)))
                .hasValueSatisfying(move -> assertThat(move.to()).isEqualTo(AgreementStatus.IN_FORCE));
    }

    @Test
    void lets_parties_sign_while_it_is_open_and_others_of_the_lab_join_later_so_D142() {
        Party outsider = new Party(abc(), "d");
        assertThat(codes(outsider.judgeSigning(true, HASH, NOW))).containsExactly("not-a-party");
        assertThat(codes(new Party(abc(), "c").judgeSigning(false, HASH, NOW))).isEmpty();
        assertThat(codes(new Party(inForce(), "d").judgeSigning(true, HASH, NOW)))
                .isEmpty();
        assertThat(codes(new Party(inForce(), "d").judgeSigning(false, HASH, NOW)))
                .containsExactly("not-a-party");
        assertThat(codes(new Party(inForce(), "c").judgeSigning(false, HASH, NOW)))
                .isEmpty();
    }

    @Test
    void takes_no_signature_under_another_text_or_after_the_end_so_D94() {
        Agreement over = agreement(description(List.of("a"), List.of(), NOW));
        assertThat(codes(new Party(over, "b").judgeSigning(false, TextHash.of("other"), NOW)))
                .containsExactly("agreement-closed", "not-a-party", "text-changed");
    }

    @Test
    void binds_only_who_signed_so_D94() {
        assertThat(new Party(abc().sign("a"), "a").hasSigned()).isTrue();
        assertThat(new Party(abc().sign("a"), "b").hasSigned()).isFalse();
    }

    @Test
    void hears_refusals_of_parties_that_have_not_signed_while_it_is_open() {
        assertThat(codes(new Party(abc(), "b").judgeDecline(NOW))).isEmpty();
        assertThat(codes(new Party(abc(), "d").judgeDecline(NOW))).containsExactly("not-a-party");
        assertThat(codes(new Party(abc().sign("a"), "a").judgeDecline(NOW))).containsExactly("already-signed");
        assertThat(codes(new Party(inForce(), "c").judgeDecline(NOW))).containsExactly("agreement-closed");
    }

    @Test
    void is_given_up_only_while_a_required_party_refuses() {
        Agreement agreement = abc().decline("c");
        assertThat(codes(agreement.judge(AgreementStatus.DECLINED))).containsExactly("no-required-party-declined");
        assertThat(codes(agreement.decline("b").judge(AgreementStatus.DECLINED)))
                .isEmpty();
        assertThat(codes(agreement.takeBack("b").judge(AgreementStatus.DECLINED)))
                .containsExactly("no-required-party-declined");
        assertThat(codes(agreement.judge(AgreementStatus.IN_FORCE))).containsExactly("transition-not-offered");
        assertThat(codes(inForce().judge(AgreementStatus.DECLINED))).containsExactly("transition-not-offered");
    }

    @Test
    void needs_a_municipality_for_the_letter_of_intent_of_a_lab_so_D186() {
        AgreementDescription some = description(List.of("a"), List.of(), null);
        Agreement letter = agreement(AgreementKind.LETTER_OF_INTENT, "lab", some);
        assertThat(codes(letter.judge(Set.of()))).containsExactly("no-municipality-among-parties");
        assertThat(codes(letter.judge(Set.of("a")))).isEmpty();
        assertThat(codes(agreement(AgreementKind.PACT, "lab", some).judge(Set.of())))
                .isEmpty();
    }

    @Test
    void keeps_text_validity_and_signers_once_somebody_signed_so_D94() {
        AgreementDescription other = description("other", List.of("b"), List.of(), null, "2030");
        assertThat(toChange(abc(), other)).isEmpty();
        assertThat(toChange(abc().sign("a"), other)).containsExactly("text-signed", "validity-signed", "party-signed");
    }

    @Test
    void lets_a_refusing_party_be_moved_so_that_one_refusal_does_not_end_it() {
        Agreement agreement = abc().sign("a").decline("b");
        agreement.describe(description(List.of("a"), List.of("b", "c"), null), Set.of(), NOW, "Later.");
        assertThat(agreement.amendments())
                .containsExactly(new Amendment(NOW, AmendmentKind.PARTY_MOVED, "b", null, "Later."));
        assertThat(agreement.settle(NOW))
                .hasValueSatisfying(move -> assertThat(move.to()).isEqualTo(AgreementStatus.IN_FORCE));
    }

    @Test
    void only_takes_further_invited_parties_once_it_is_in_force_so_D142() {
        assertThat(toChange(inForce(), description(List.of("a", "b"), List.of("c", "d"), null)))
                .isEmpty();
        assertThat(toChange(inForce(), description(List.of("a", "b"), List.of(), null)))
                .containsExactly("agreement-closed");
        assertThat(toChange(inForce(), description(List.of("a", "b", "d"), List.of("c"), null)))
                .containsExactly("agreement-closed");
        assertThat(toChange(inForce(), description(List.of("a", "b"), List.of("c"), NOW)))
                .containsExactly("agreement-closed");
    }

    @Test
    void takes_nobody_more_once_it_is_over() {
        Agreement agreement = abc().decline("a");
        agreement.moveTo(AgreementStatus.DECLINED, "Over.");
        assertThat(toChange(agreement, description(List.of("a", "b"), List.of("c", "d"), null)))
                .containsExactly("agreement-closed");
        assertThat(toChange(agreement, agreement.description())).isEmpty();
    }

    @Test
    void lets_history_be_completed_while_no_signature_is_known() {
        Agreement agreement = historical(AgreementStatus.IN_FORCE, description(null, List.of(), List.of(), null, null));
        assertThat(agreement.incomplete()).containsExactly("text", "required-parties");
        assertThat(toChange(agreement, description(List.of("a"), List.of(), null)))
                .isEmpty();
        assertThat(toChange(agreement.sign("a"), description(List.of("a"), List.of(), null)))
                .containsExactly("agreement-closed", "text-signed");
    }

    @Test
    void tells_who_signs_and_until_when_was_changed() {
        Agreement agreement = agreement(description(List.of("a", "b"), List.of("c"), NOW));
        Revision revision = new Revision(agreement, description(List.of("a", "c"), List.of("d"), NOW.plusSeconds(60)));
        assertThat(revision.amendments(NOW, null))
                .extracting(Amendment::kind, Amendment::partner)
                .containsExactly(
                        tuple(AmendmentKind.PARTY_REMOVED, "b"),
                        tuple(AmendmentKind.PARTY_REQUIRED, "c"),
                        tuple(AmendmentKind.PARTY_INVITED, "d"),
                        tuple(AmendmentKind.DEADLINE_EXTENDED, null));
    }

    @Test
    void tells_an_earlier_deadline_from_a_later_one() {
        Agreement agreement = agreement(description(List.of("a"), List.of(), NOW));
        assertThat(kinds(agreement, NOW.minusSeconds(1))).containsExactly(AmendmentKind.DEADLINE_SHORTENED);
        assertThat(kinds(agreement, null)).containsExactly(AmendmentKind.DEADLINE_EXTENDED);
        assertThat(kinds(agreement, NOW)).isEmpty();
    }

    private static List<AmendmentKind> kinds(Agreement agreement, Instant signBy) {
        return new Revision(agreement, description(List.of("a"), List.of(), signBy))
                .amendments(NOW, null).stream().map(Amendment::kind).toList();
    }
}
