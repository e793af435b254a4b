package nl.schuldenlab.local.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The letter of intent of Schuldenlab Gouda, from its draft until it is in force. */
record LetterOfIntent(String path) {

    static LetterOfIntent draftedFor(Party... required) {
        return new LetterOfIntent(Gouda.MANAGER
                .posts("/v1/agreements", aLetter(required))
                .isDone()
                .address());
    }

    static Map<String, Object> aLetter(Party... required) {
        return Map.of(
                "kind",
                "LETTER_OF_INTENT",
                "lab",
                Gouda.SLUG,
                "title",
                "Letter of intent of Schuldenlab Gouda",
                "body",
                "We mean to work together on debts in Gouda.",
                "requiredParties",
                Stream.of(required).map(Party::slug).toList(),
                "signBy",
                Instant.now().plus(30, ChronoUnit.DAYS).toString());
    }

    Answer signedBy(Party party) {
        return signedFor(party, party.contact());
    }

    Answer signedFor(Party party, Person by) {
        return by.posts(path + "/signatures", aSignature(party, told("textHash")));
    }

    static Map<String, Object> aSignature(Party party, String textHash) {
        return Map.of(
                "partner",
                party.slug(),
                "function",
                "director",
                "mandate",
                "articles of association",
                "textHash",
                textHash);
    }

    Answer declinedBy(Party party, String reason) {
        return party.contact().posts(path + "/declines", Map.of("partner", party.slug(), "reason", reason));
    }

    /** It need not sign any more, and still can. */
    Answer withOnlyInvited(Person by, Party party) {
        Map<String, Object> letter =
                new HashMap<>(Gouda.MANAGER.reads(path).response().as(Map.class));
        List<String> required = Gouda.MANAGER.reads(path).tells("requiredParties");
        letter.put(
                "requiredParties",
                required.stream().filter(each -> !each.equals(party.slug())).toList());
        letter.put("invitedParties", List.of(party.slug()));
        return by.replaces(path, letter);
    }

    <T> T told(String property) {
        return Gouda.MANAGER.reads(path).tells(property);
    }
}
