package nl.schuldenlab.local.acceptance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The second story: a civic initiative becomes a proven project of Schuldenlab070 and regular work in Almelo; at every stage
 * the wrong order, the wrong person and a lab as executor are refused.
 */
@ExtendWith(SuiteUnderTest.class)
class CatalogStoryTest {

    @Test
    void a_civic_initiative_is_proven_in_the_hague_and_becomes_regular_work_in_almelo() {
        KoffieIdeaChapter.isHandedInAndTakenIn();
        KoffieIdeaChapter.isDevelopedWithAllPartners();
        KoffieIdeaChapter.isPiloted();
        KoffieProofChapter.runsWhereItWasBorn();
        KoffieProofChapter.isProven();
        KoffieAlmeloChapter.isFoundByWhoHasAPlan();
        KoffieAlmeloChapter.isRequestedAndPrepared();
        KoffieAlmeloChapter.runsWellInAlmelo();
        KoffieAlmeloChapter.becomesRegularWork();
        KoffieAlmeloChapter.driftsFromItsNextVersion();
    }
}
