package nl.schuldenlab.local.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.local.acceptance.Registrants.Party;
import nl.schuldenlab.local.acceptance.Registrants.Seen;
import nl.schuldenlab.local.mail.SentMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two hundred parties for fifty seats, at two instances of events-service on one database. */
@ExtendWith(SuiteUnderTest.class)
class RegistrationRaceTest {
    private static final int SEATS = 50;
    private static final int PARTIES = 200;

    private final RunningSuite suite = SuiteUnderTest.suite();
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();
    private final Map<String, String> told = new ConcurrentHashMap<>();
    private String slug;
    private String one;
    private String other;
    private Registrants registrants;

    @BeforeEach
    void plan_an_event() {
        one = suite.url("events-service");
        other = suite.startTwin("events-service");
        Map<String, Object> event = Samples.anEvent();
        event.put("capacity", SEATS);
        slug = (String) event.get("slug");
        registrants = new Registrants(suite.token("national"), "/v1/events/" + slug);
        assertThat(registrants.plan(one, event).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void end_the_twin() {
        suite.stopTwin(other);
    }

    private List<Party> parties() {
        return IntStream.rangeClosed(1, PARTIES)
                .mapToObj(number -> Party.of(slug, number))
                .toList();
    }

    private String instanceOf(Party party) {
        return party.number() % 2 == 0 ? one : other;
    }

    private Response register(String instance, Party party) {
        Response answer = registrants.register(instance, party);
        answered.put(party.email(), answer.statusCode());
        if (answer.statusCode() == 201) {
            told.put(party.email(), answer.path("status"));
        }
        return answer;
    }

    /** Every seventh who gets a seat gives it back at once, at the other instance. */
    private Integer registerAndPerhapsCancel(Party party) {
        Response answer = register(instanceOf(party), party);
        if (party.number() % 7 != 0 || !"REGISTERED".equals(told.get(party.email()))) {
            return answer.statusCode();
        }
        String elsewhere = instanceOf(party).equals(one) ? other : one;
        return registrants.cancel(elsewhere, answer.header("Location")).statusCode();
    }

    @Test
    void takes_every_seat_once_in_the_order_of_arrival_and_tells_everybody_the_truth() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        parties().forEach(party -> calls.add(() -> registerAndPerhapsCancel(party)));
        assertThat(Registrants.atOnce(calls)).containsOnly(201);
        List<Seen> all = registrants.all(one);
        assertThat(all).hasSize(PARTIES);
        assertThat(all.stream().map(Seen::arrival))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PARTIES).boxed().toList());
        assertFullAndInOrder(all);
        all.forEach(seen -> {
            boolean promoted = seen.hasSeats() && told.get(seen.email()).equals("WAITING");
            assertThat(registrants.told(other, seen))
                    .as(seen.toString())
                    .startsWith(told.get(seen.email()))
                    .doesNotHaveDuplicates();
            assertThat(promoted
                            || seen.status().equals("CANCELLED")
                            || seen.status().equals(told.get(seen.email())))
                    .as(seen.toString())
                    .isTrue();
        });
    }

    /** Nobody of the same size or larger has overtaken who waits, and no seat is empty while somebody would fit in. */
    private void assertFullAndInOrder(List<Seen> all) {
        assertThat(all.stream().filter(Seen::hasSeats).mapToInt(Seen::seats).sum())
                .isEqualTo(SEATS);
        for (String instance : List.of(one, other)) {
            assertThat(registrants.summary(instance).getInt("seatsTaken")).isEqualTo(SEATS);
        }
        all.stream().filter(Seen::waits).forEach(waiting -> assertThat(all)
                .as("overtook " + waiting)
                .noneMatch(seen ->
                        seen.hasSeats() && seen.arrival() > waiting.arrival() && seen.seats() >= waiting.seats()));
    }

    @Test
    void loses_nobody_and_counts_nobody_twice_when_an_instance_is_killed() throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        List<Callable<Integer>> calls = new ArrayList<>();
        parties().forEach(party -> calls.add(() -> attempt(party, acknowledged)));
        calls.add(() -> {
            await(() -> acknowledged.get() >= 20);
            suite.killTwin(other);
            return 201;
        });
        Registrants.atOnce(calls);
        assertThat(answered.values()).as("by the instance that lives").doesNotContain(500);
        other = suite.startTwin("events-service");
        Map<String, String> acknowledgedBefore = Map.copyOf(told);
        assertThat(acknowledgedBefore.size()).isBetween(20, PARTIES);
        List<Callable<Integer>> again = new ArrayList<>();
        parties()
                .forEach(party ->
                        again.add(() -> register(instanceOf(party), party).statusCode()));
        assertThat(Registrants.atOnce(again)).containsOnly(201);
        List<Seen> all = registrants.all(other);
        Map<String, Seen> byEmail = all.stream().collect(toMap(Seen::email, Function.identity()));
        assertThat(byEmail)
                .hasSize(PARTIES)
                .containsKeys(acknowledgedBefore.keySet().toArray(String[]::new));
        assertFullAndInOrder(all);
        acknowledgedBefore.forEach((email, status) -> {
            assertThat(byEmail.get(email).status()).isEqualTo(status);
            assertThat(registrants.told(one, byEmail.get(email))).containsExactly(status);
        });
        assertThatEverybodyIsToldOnce();
    }

    @Test
    void tells_everybody_once_when_an_instance_is_killed_while_it_sends() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        parties()
                .forEach(party ->
                        calls.add(() -> register(instanceOf(party), party).statusCode()));
        assertThat(Registrants.atOnce(calls)).containsOnly(201);
        await(() -> mails().size() >= 20);
        suite.killTwin(other);
        other = suite.startTwin("events-service");
        assertThatEverybodyIsToldOnce();
    }

    /** One that was on its way when its instance died may come again under its name; every other comes once. */
    private void assertThatEverybodyIsToldOnce() {
        registrants.all(one).forEach(seen -> await(() -> !registrants.awaitsMail(one, seen)));
        assertThat(mails().stream().map(SentMail::to))
                .containsExactlyInAnyOrderElementsOf(
                        parties().stream().map(Party::email).toList());
        assertThat(mails().stream().map(SentMail::name)).doesNotHaveDuplicates();
        assertThat(mails().stream().mapToInt(SentMail::times).sum()).isBetween(PARTIES, PARTIES + 1);
    }

    /** About this event, each under its own Message-ID. */
    private List<SentMail> mails() {
        return suite.mails().stream()
                .filter(mail -> mail.to().endsWith("@" + slug + ".example.nl"))
                .toList();
    }

    /** What an instance that dies answers, or does not, counts as no answer. */
    private Integer attempt(Party party, AtomicInteger acknowledged) {
        try {
            Response answer = register(instanceOf(party), party);
            if (answer.statusCode() == 201) {
                acknowledged.incrementAndGet();
            }
            return answer.statusCode();
        } catch (Exception broken) {
            return 0;
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(120));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
