package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.events.EventFixtures.NEXT_MONTH;
import static nl.schuldenlab.events.events.EventFixtures.NOW;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.begunYesterday;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aParty;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aRegistration;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.cancel;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.person;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.registered;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.somebody;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationResourceTest {

    @Test
    void gives_a_seat_to_who_registers() {
        String event = anEventFor(2);
        String path = register(person("anna"), event, aRegistration())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", startsWith(event + "/registrations/"))
                .body("status", equalTo("REGISTERED"))
                .body("event", equalTo(slug(event)))
                .body("seats", equalTo(1))
                .body("language", equalTo("NL"))
                .body("arrival", equalTo(1))
                .extract()
                .header("Location");
        person("anna")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("A. de Vries"))
                .body("waitingPosition", nullValue());
        person("anna").get(path + "/place").then().body("status", equalTo("REGISTERED"));
        person("anna").get("/v1/registrations").then().body("items.id", contains(slug(path)));
        person("anna").get("/v1/registrations?status=WAITING").then().body("items", hasSize(0));
        As.anonymous().get("/v1/registrations").then().statusCode(401);
    }

    @Test
    void is_one_per_person_and_per_address_until_it_is_cancelled() {
        String event = anEventFor(9);
        Map<String, Object> first = aRegistration();
        String path =
                register(person("bea"), event, first).statusCode(201).extract().header("Location");
        register(person("bea"), event, aRegistration())
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
        String sameAddress = " " + String.valueOf(first.get("email")).toUpperCase() + " ";
        register(somebody(), event, with(aRegistration(), "email", sameAddress))
                .statusCode(409)
                .body("existing", nullValue());
        register(person("bea"), anEventFor(1), first).statusCode(201);
        cancel(person("bea"), path).statusCode(201);
        register(person("bea"), event, first).statusCode(201).body("arrival", equalTo(2));
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> body = Map.of("name", " ", "email", "x", "seats", 21, "language", "FR", "partner", "X");
        register(somebody(), anEventFor(1), body)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/email", "/seats", "/language", "/partner"));
        register(somebody(), anEventFor(1), Map.of())
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/email"));
    }

    @Test
    void names_a_partner_that_is_there_and_that_answers() {
        String event = anEventFor(9);
        register(As.national(), event, with(aRegistration(), "partner", "no-such-partner"))
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        register(As.national(), event, with(aRegistration(), "partner", "partner-in-trouble"))
                .statusCode(503);
    }

    @Test
    void names_all_that_stands_in_the_way_at_once() {
        Map<String, Object> event = anEvent("capacity", 2);
        event.put("audience", "PARTNERS");
        event.put("registration", Map.of("closesAt", NOW.minusSeconds(60).toString()));
        String path = created(event);
        As.national()
                .body(Map.of("to", "CANCELLED", "reason", "No hall"))
                .post(path + "/status-changes")
                .then()
                .statusCode(201);
        register(somebody(), path, with(aParty(3), "partner", "bank-of-gouda"))
                .statusCode(409)
                .body(
                        "blockers.code",
                        containsInAnyOrder(
                                "not-planned",
                                "outside-audience", // D33
                                "not-own-partner",
                                "party-exceeds-capacity",
                                "registration-closed"));
    }

    @Test
    void is_possible_while_registration_is_open_and_for_the_organisers_at_any_time() {
        Map<String, Object> early = anEvent(
                "registration", Map.of("opensAt", NEXT_MONTH.minusSeconds(60).toString()));
        String path = created(early);
        register(somebody(), path, aRegistration())
                .statusCode(409)
                .body("blockers.code", contains("registration-not-open-yet"));
        register(As.national(), path, with(aRegistration(), "forOther", true)).statusCode(201);
        String begun = created(begunYesterday());
        register(somebody(), begun, aRegistration())
                .statusCode(409)
                .body("blockers.code", contains("registration-closed"));
        register(As.contactOf("schuldenlabnl"), begun, with(aRegistration(), "forOther", true))
                .statusCode(201);
        register(As.national(), created(fromBefore("PLANNED", "2199")), aRegistration())
                .statusCode(409)
                .body("blockers.code", contains("event-undated"));
    }

    @Test
    void of_others_is_for_who_speaks_for_their_partner_and_for_the_organisers() {
        String event = anEventFor(9);
        Map<String, Object> other = with(aRegistration(), "forOther", true);
        register(somebody(), event, other).statusCode(403);
        register(As.contactOf("bank-of-gouda"), event, other).statusCode(403);
        Map<String, Object> colleague = with(other, "partner", "bank-of-gouda");
        register(As.contactOf("bank-of-gouda"), event, colleague).statusCode(201);
        register(
                        As.contactOf("bank-of-gouda"),
                        event,
                        with(with(aRegistration(), "forOther", true), "partner", "bank-of-gouda"))
                .statusCode(201);
        register(As.contactOf("bank-of-almelo"), event, with(aRegistration(), "partner", "bank-of-gouda"))
                .statusCode(409)
                .body("blockers.code", contains("not-own-partner"))
                .body("blockers.pointer", contains("/partner"));
        As.contactOf("bank-of-gouda").get(event + "/registrations").then().body("items", hasSize(2));
        As.caller(new TestToken("colleague").roles("partner-contact").partners("bank-of-gouda"))
                .get(event + "/registrations")
                .then()
                .body("items", hasSize(2));
        As.contactOf("bank-of-almelo").get(event + "/registrations").then().body("items", hasSize(0));
        As.national()
                .get(event + "/registrations?partner=bank-of-gouda&status=REGISTERED&limit=1&count=true")
                .then()
                .body("items.arrival", contains(1))
                .body("total", equalTo(2));
    }

    @Test
    void becomes_smaller_at_any_time_and_larger_while_nobody_is_overtaken() {
        String event = anEventFor(4);
        String party = registered(event, 3);
        Map<String, Object> body = aParty(4);
        As.national().header("If-Match", "*").body(body).put(party).then().statusCode(200);
        As.national()
                .header("If-Match", "*")
                .body(with(body, "seats", 5))
                .put(party)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-seats-free"));
        String waiting = registered(event, 2);
        As.national()
                .header("If-Match", "*")
                .body(aParty(3))
                .put(waiting)
                .then()
                .statusCode(409)
                .body("blockers.code", containsInAnyOrder("waiting-party-cannot-grow", "no-seats-free"));
        As.national()
                .header("If-Match", "*")
                .body(aParty(1))
                .put(waiting)
                .then()
                .statusCode(200);
        As.national().header("If-Match", "*").body(aParty(3)).put(party).then().statusCode(200);
        As.national().get(waiting).then().body("status", equalTo("REGISTERED"));
        As.anonymous()
                .get(event + "/registrations/summary")
                .then()
                .body("seatsTaken", equalTo(4))
                .body("seatsWaiting", equalTo(0));
        As.national().body(body).put(party).then().statusCode(428);
        As.national().header("If-Match", "\"0\"").body(body).put(party).then().statusCode(412);
        cancel(As.national(), party).statusCode(201);
        As.national()
                .header("If-Match", "*")
                .body(aParty(1))
                .put(party)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("seats-settled"));
    }

    @Test
    void tells_how_full_it_is_to_all_who_know_of_the_event() {
        String event = anEventFor(3);
        registered(event, 2);
        registered(event, 2);
        As.anonymous()
                .get(event + "/registrations/summary")
                .then()
                .statusCode(200)
                .body("capacity", equalTo(3))
                .body("seatsTaken", equalTo(2))
                .body("seatsFree", equalTo(1))
                .body("partiesWaiting", equalTo(1))
                .body("seatsWaiting", equalTo(2))
                .body("waitingListPolicy", equalTo("SMALLER_PARTIES_FILL"))
                .body("verdict", equalTo("FORBIDDEN"));
        somebody().get(event + "/registrations/summary").then().body("verdict", equalTo("ALLOWED"));
        String closed = created(begunYesterday());
        somebody()
                .get(closed + "/registrations/summary")
                .then()
                .body("verdict", equalTo("BLOCKED"))
                .body("blockers.code", contains("registration-closed"))
                .body("seatsFree", nullValue());
    }

    @Test
    void is_the_same_when_it_is_sent_again() {
        String event = anEventFor(9);
        Map<String, Object> body = aRegistration();
        String key = UUID.randomUUID().toString();
        String first = person("cor")
                .header("Idempotency-Key", key)
                .body(body)
                .post(event + "/registrations")
                .asString();
        person("cor")
                .header("Idempotency-Key", key)
                .body(body)
                .post(event + "/registrations")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first));
        As.national().get(event + "/registrations").then().body("items", hasSize(1));
        As.national()
                .get(event + "/registrations?status=" + List.of("X").get(0))
                .then()
                .statusCode(400);
    }
}
