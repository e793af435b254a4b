package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Gouda.MANAGER;
import static nl.schuldenlab.local.acceptance.Gouda.step;
import static nl.schuldenlab.local.acceptance.Party.GOUDA;
import static nl.schuldenlab.local.acceptance.Party.ING;
import static nl.schuldenlab.local.acceptance.Party.PRINTER;
import static nl.schuldenlab.local.acceptance.Person.NATIONAL_TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The chapter in which a letter of intent enters into force though one party will not sign (D94, D142, D186). */
final class GoudaLetterChapter {

    private GoudaLetterChapter() {}

    static void isSigned() {
        step(8).isOpen(MANAGER, "no-letter-of-intent");
        MANAGER.posts("/v1/agreements", LetterOfIntent.aLetter(ING, PRINTER))
                .isBlockedBy("no-municipality-among-parties");
        ING.contact()
                .posts("/v1/agreements", LetterOfIntent.aLetter(GOUDA, ING))
                .isForbidden();
        LetterOfIntent letter = LetterOfIntent.draftedFor(GOUDA, ING, PRINTER);
        isSignedByItsPartiesOnly(letter);
        isRefusedByOne(letter);
        entersIntoForceWithoutIt(letter);
        step(8).isDone(MANAGER);
        letter.signedBy(PRINTER).isDone();
        assertThat(letter.<List<String>>told("signedBy")).containsExactly("gemeente-gouda", "ing", PRINTER.slug());
    }

    private static void isSignedByItsPartiesOnly(LetterOfIntent letter) {
        letter.signedFor(GOUDA, NATIONAL_TEAM).isForbidden();
        letter.signedFor(GOUDA, ING.contact()).isForbidden();
        Party.AEGON.contact().reads(letter.path()).isNotSeen();
        letter.signedBy(Party.AEGON).isNotSeen();
        GOUDA.contact()
                .posts(letter.path() + "/signatures", LetterOfIntent.aSignature(GOUDA, "0".repeat(64)))
                .isBlockedBy("text-changed");
        letter.signedBy(GOUDA).isDone();
        letter.signedBy(GOUDA).isThereAlready();
        step(8).isOpen(MANAGER, "no-letter-of-intent");
    }

    private static void isRefusedByOne(LetterOfIntent letter) {
        letter.declinedBy(PRINTER, "First we need to see what it asks of our people.")
                .isDone();
        letter.declinedBy(GOUDA, "Second thoughts.").isBlockedBy("already-signed");
        assertThat(ING.contact().reads(letter.path() + "/declines").<List<String>>tells("items.reason"))
                .containsExactly("First we need to see what it asks of our people.");
        letter.signedBy(ING).isDone();
        assertThat(letter.<String>told("status")).isEqualTo("OPEN");
        assertThat(letter.<List<String>>told("awaiting")).containsExactly(PRINTER.slug());
        step(8).isOpen(MANAGER, "no-letter-of-intent");
    }

    private static void entersIntoForceWithoutIt(LetterOfIntent letter) {
        letter.withOnlyInvited(ING.contact(), PRINTER).isForbidden();
        letter.withOnlyInvited(MANAGER, GOUDA).isBlockedBy("no-municipality-among-parties");
        letter.withOnlyInvited(MANAGER, PRINTER).isDone();
        assertThat(letter.<String>told("status")).isEqualTo("IN_FORCE");
        assertThat(letter.<List<String>>told("amendments.kind")).contains("PARTY_MOVED");
    }
}
