package nl.schuldenlab.events;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** The real network comes in as it stands in its files. */
@QuarkusTest
class NetworkTest {

    @Test
    void comes_in_as_it_stands() {
        LoadedNetwork.load();
        As.anonymous()
                .get("/v1/events/vng-realisatie-back-to-the-future/sessions")
                .then()
                .body("items.presenters", contains(List.of("society-impact", "gemeente-den-haag"))); // D9
        As.anonymous()
                .get("/v1/events/pact-ondertekening-maart-2020")
                .then()
                .body("status", equalTo("POSTPONED"))
                .body("postponedTo", equalTo("pact-bekrachtiging-okt-2020"));
        As.anonymous()
                .get("/v1/events?year=2019&lab=schuldenlab070")
                .then()
                .body("items.slug", hasItems("diner-drie-jaar-schuldenlab070", "week-van-de-schulden-2019"));
        As.anonymous()
                .get("/v1/publications/wie-neemt-de-schuld")
                .then()
                .body("findings.findAll { it.kind == 'SUCCESS_FACTOR' }.size()", equalTo(4)) // D130
                .body("findings.findAll { it.kind == 'YIELD' }.size()", equalTo(4)); // D165
    }
}
