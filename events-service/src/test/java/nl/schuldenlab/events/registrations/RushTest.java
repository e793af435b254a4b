package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.registrations.RegistrationFixtures.aParty;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.cancel;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.somebody;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

/** Two hundred who register at the same moment; that two instances do so too is for the acceptance tests. */
@QuarkusTest
class RushTest {
    private static final int SEATS = 50;

    private static Response registerAndPerhapsCancel(String event, int number) {
        Map<String, Object> party = aParty(number % 10 == 0 ? 3 : 1);
        Response answer = patiently(() -> somebody().body(party).post(event + "/registrations"));
        if (number % 7 == 0 && "REGISTERED".equals(answer.path("status"))) {
            return patiently(() ->
                    cancel(As.national(), answer.header("Location")).extract().response());
        }
        return answer;
    }

    /** Who is told that too many came at the same moment comes again, as Retry-After asks. */
    private static Response patiently(Callable<Response> request) {
        return await().atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(request, answer -> answer.header("Retry-After") == null);
    }

    @Test
    void takes_every_seat_once() throws Exception {
        String event = anEventFor(SEATS);
        List<Callable<Response>> calls = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            int mine = number;
            calls.add(() -> registerAndPerhapsCancel(event, mine));
        }
        assertThat(Crowd.atOnce(calls)).extracting(Response::statusCode).containsOnly(201);
        As.anonymous().get(event + "/registrations/summary").then().body("seatsTaken", equalTo(SEATS));
        List<Integer> seats = new ArrayList<>();
        String next = "?status=REGISTERED&limit=200";
        while (next != null) {
            Response page = As.national().urlEncodingEnabled(false).get(event + "/registrations" + next);
            seats.addAll(page.jsonPath().getList("items.seats"));
            next = page.path("next");
        }
        assertThat(seats.stream().mapToInt(Integer::intValue).sum()).isEqualTo(SEATS);
    }

    @Test
    void lets_one_of_many_with_the_same_address_in() throws Exception {
        String event = anEventFor(SEATS);
        Map<String, Object> body = with(aParty(1), "email", "same@example.nl");
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> somebody().body(body).post(event + "/registrations"));
        }
        assertThat(Crowd.atOnce(calls).stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        As.anonymous().get(event + "/registrations/summary").then().body("seatsTaken", equalTo(1));
    }
}
