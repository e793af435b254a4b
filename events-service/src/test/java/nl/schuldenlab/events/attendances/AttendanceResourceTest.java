package nl.schuldenlab.events.attendances;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.begunYesterday;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aParty;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.registered;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.status;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttendanceResourceTest {

    private static String atTheDoor(String event, int seats) {
        return register(As.national(), event, with(aParty(seats), "forOther", true))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Map<String, Object> came(String registration, int present) {
        return Map.of("registration", slug(registration), "present", present);
    }

    private static ValidatableResponse tell(String event, List<Map<String, Object>> parties) {
        return As.national()
                .body(Map.of("parties", parties))
                .post(event + "/attendance")
                .then();
    }

    @Test
    void tells_how_many_came_and_corrects_it() {
        String event = created(begunYesterday());
        String party = atTheDoor(event, 3);
        String single = atTheDoor(event, 1);
        atTheDoor(event, 2);
        tell(event, List.of(came(party, 2), came(single, 0)))
                .statusCode(201)
                .body("seatsExpected", equalTo(6))
                .body("seatsPresent", equalTo(2))
                .body("partiesAbsent", equalTo(1))
                .body("partiesUnrecorded", equalTo(1));
        assertThat(List.of(status(party), status(single))).containsExactly("ATTENDED", "ABSENT");
        tell(event, List.of(came(party, 3), came(single, 1))).statusCode(201).body("seatsPresent", equalTo(4));
        As.national()
                .get(event + "/attendance")
                .then()
                .statusCode(200)
                .body("seatsPresent", equalTo(4))
                .body("partiesAbsent", equalTo(0));
        As.national().get(party + "/status-changes").then().body("items.to", contains("REGISTERED", "ATTENDED"));
    }

    @Test
    void tells_of_all_or_of_none() {
        String event = created(begunYesterday());
        String party = atTheDoor(event, 3);
        tell(event, List.of(came(party, 3), came("/" + UUID.randomUUID(), 1)))
                .statusCode(400)
                .body("errors.pointer", contains("/parties/1/registration"));
        tell(event, List.of(came(party, 4))).statusCode(400);
        tell(event, List.of(came(party, 1), came(party, 2))).statusCode(400).body("errors.code", contains("repeated"));
        tell(event, List.of()).statusCode(400);
        assertThat(status(party)).isEqualTo("REGISTERED");
    }

    @Test
    void is_not_known_before_the_event_begins_so_D191() {
        String event = anEventFor(3);
        tell(event, List.of(came(registered(event, 1), 1)))
                .statusCode(409)
                .body("blockers.code", contains("not-started"));
    }

    @Test
    void is_for_the_organisers() {
        String lab = aLab();
        Map<String, Object> body = begunYesterday();
        body.put("lab", lab);
        String event = created(body);
        String party = atTheDoor(event, 1);
        new RoleMatrix(lab, "schuldenlabnl")
                .ownPartner(200)
                .manager(200)
                .national(200)
                .others(404)
                .answers(caller -> caller.get(event + "/attendance"));
        new RoleMatrix(lab, "schuldenlabnl")
                .ownPartner(201)
                .manager(201)
                .national(201)
                .anonymous(401)
                .others(403)
                .answers(caller ->
                        caller.body(Map.of("parties", List.of(came(party, 1)))).post(event + "/attendance"));
    }
}
