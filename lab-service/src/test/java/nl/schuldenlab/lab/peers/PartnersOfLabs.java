package nl.schuldenlab.lab.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.PartnerServiceStub;

/**
 * Stands in for partner-service: the slug of a lab tells who takes part in it. A {@code lab-whole-...} has its
 * municipality, a local and a national private partner and a letter of intent of theirs; in a {@code lab-half-...} its
 * municipality takes part and somebody else signed; a {@code lab-other-...} has neither. In a {@code lab-governed-...} and
 * a {@code lab-committed-...} five banks take part too, of which a {@code lab-left-...} has kept the first; in every other
 * lab its municipality takes part.
 */
public class PartnersOfLabs extends PartnerServiceStub {
    private static final String SERVICE = "partner-service";
    private static final String GOUDA = "gemeente-gouda-gm0513";

    @Override
    protected void answers() {
        super.answers();
        active("lab-whole-*", GOUDA, "partner-next-door", "bank-ing", "schuldenlabnl");
        active("lab-half-*", GOUDA, "schuldenlabnl");
        active("lab-other-*");
        active("lab-left-*", GOUDA, "bank-one");
        active("lab-governed-*", GOUDA, "bank-one", "bank-two", "bank-three", "bank-four", "bank-five");
        active("lab-committed-*", GOUDA, "bank-one", "bank-two", "bank-three", "bank-four", "bank-five");
        active("lab-*", GOUDA);
        letter("lab-whole-*", GOUDA, "bank-ing");
        letter("lab-half-*", "bank-ing");
        letters("lab-other-*", List.of());
        committed("lab-committed-*", 100);
        committed("lab-governed-*", 62, "bank-two");
        counted("lab-whole-*", 1, 2, 0);
        counted("lab-governed-*", 0, 5, 1);
        counted("lab-*", 1, 0, 0);
        answer("/v1/co-financing?subject=theme%3A*", Map.of("arranged", false));
        answer("/v1/agreements/01890a5d-ac96-774b-bcce-b302099a8061", Map.of());
    }

    private void counted(String lab, int ofPublic, int ofPrivate, int unknown) {
        answer(
                "/v1/partnerships/summary?lab=" + lab,
                Map.of(
                        "counted.bySector.PUBLIC", ofPublic,
                        "counted.bySector.PRIVATE", ofPrivate,
                        "unknownStart", unknown));
    }

    private void active(String lab, String... partners) {
        List<Map<String, Object>> items = Arrays.stream(partners)
                .map(partner -> Example.of(SERVICE, "/partnerships", Map.of("partner", partner, "status", "ACTIVE")))
                .toList();
        answer("/v1/partnerships?lab=" + lab + "&status=ACTIVE&limit=200", Map.of("items", items));
    }

    private void letter(String lab, String... signatories) {
        Map<String, Object> signed =
                Map.of("status", "IN_FORCE", "requiredParties", List.of(signatories), "signedBy", List.of(signatories));
        letters(lab, List.of(Example.of(SERVICE, "/agreements", signed)));
    }

    private void letters(String lab, List<Map<String, Object>> items) {
        answer("/v1/agreements?lab=" + lab + "&kind=LETTER_OF_INTENT&status=IN_FORCE", Map.of("items", items));
    }

    private void committed(String lab, int percentage, String... missing) {
        answer(
                "/v1/programme-commitments/summary?lab=" + lab + "&year=####&asOf=####-##-##",
                Map.of("percentage", percentage, "missingPartners", List.of(missing)));
    }
}
