package nl.schuldenlab.partner.offers;

import static nl.schuldenlab.partner.offers.OfferFixtures.OFFERS;
import static nl.schuldenlab.partner.offers.OfferFixtures.aProject;
import static nl.schuldenlab.partner.offers.OfferFixtures.aRound;
import static nl.schuldenlab.partner.offers.OfferFixtures.offered;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.PARTNERSHIPS;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferRaceTest {

    @Test
    void misses_nobody_who_joins_while_it_is_offered_so_D119() throws Exception {
        String lab = aLab();
        String project = aProject();
        List<String> partners =
                Stream.generate(() -> created()).limit(12).sorted().toList();
        joined(lab, partners.get(0));
        List<Callable<Response>> calls = new ArrayList<>();
        for (String partner : partners.subList(1, 12)) {
            calls.add(
                    () -> As.contactOf(partner).body(aPartnership(lab, partner)).post(PARTNERSHIPS));
        }
        for (int i = 0; i < 4; i++) {
            calls.add(2 * i, () -> As.managerOf(lab).body(aRound(lab, project)).post(OFFERS));
        }
        assertThat(Crowd.statuses(calls)).containsOnly(201);
        As.managerOf(lab)
                .queryParam("project", project)
                .get(OFFERS)
                .then()
                .body("items.partner", contains(partners.toArray()));
        As.managerOf(lab)
                .queryParam("project", project)
                .get(OFFERS + "/rounds")
                .then()
                .body("items.project", contains(project));
    }

    @Test
    void is_answered_once_by_twenty_voices_of_one_partner() throws Exception {
        String lab = aLab();
        String partner = created();
        joined(lab, partner);
        String offer = offered(lab, aProject(), partner);
        Callable<Response> join =
                () -> As.contactOf(partner).body(Map.of("to", "JOINED")).post(offer + "/status-changes");
        assertThat(Crowd.atOnce(20, join))
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        As.contactOf(partner).get(offer + "/status-changes").then().body("items.to", contains("OFFERED", "JOINED"));
    }
}
