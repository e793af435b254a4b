package nl.schuldenlab.events.invitations;

import static nl.schuldenlab.events.NetworkPartnersStub.CONTACT;
import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.begunYesterday;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aRegistration;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.somebody;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationResourceTest {

    private static String eventFor(String audience, String lab) {
        Map<String, Object> event = anEvent("audience", audience);
        event.put("visibility", "INVITED");
        if (lab != null) {
            event.put("lab", lab);
        }
        return created(event);
    }

    private static ValidatableResponse invite(String event, Map<String, Object> guest) {
        return As.national().body(guest).post(event + "/invitations").then();
    }

    private static ValidatableResponse fill(String event) {
        return As.national().post(event + "/invitation-rounds").then();
    }

    @Test
    void lets_who_is_invited_know_of_the_event_and_register_for_it() {
        String event = eventFor("PROJECT_LEADERS", aLab());
        As.contactOf("bank-of-almelo").get(event).then().statusCode(404);
        String path = invite(event, Map.of("partner", "bank-of-almelo", "contact", CONTACT))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("fromAudience", equalTo(false))
                .extract()
                .header("Location");
        As.contactOf("bank-of-almelo").get(event).then().statusCode(200);
        As.contactOf("bank-of-almelo")
                .get("/v1/events?q=" + event.substring(event.lastIndexOf('/') + 1))
                .then()
                .body("items", hasSize(1));
        As.contactOf("bank-of-almelo").get(path).then().statusCode(200).body("contact", equalTo(CONTACT));
        register(As.contactOf("bank-of-almelo"), event, with(aRegistration(), "partner", "bank-of-almelo"))
                .statusCode(201);
        As.contactOf("bank-of-gouda").get(event).then().statusCode(404);
        As.national().header("If-Match", "*").delete(path).then().statusCode(204);
        As.national().get(path).then().statusCode(404);
        As.contactOf("bank-of-almelo").get(event).then().statusCode(200); // for who has registered knows of it
    }

    @Test
    void names_all_active_partners_of_the_lab_so_D103() {
        String event = eventFor("WHOLE_NETWORK", aLab());
        invite(event, Map.of("partner", "foundation-of-gouda")).statusCode(201);
        fill(event)
                .statusCode(201)
                .body("audience", equalTo("WHOLE_NETWORK"))
                .body("invited", equalTo(3))
                .body("already", equalTo(1));
        fill(event).statusCode(201).body("invited", equalTo(0)).body("already", equalTo(4));
        As.national()
                .get(event + "/invitations")
                .then()
                .body(
                        "items.partner",
                        containsInAnyOrder(
                                "foundation-of-gouda", "bank-of-gouda", "bank-of-gouda", "gemeente-gouda-gm0513"))
                .body("items.contact", hasItem(CONTACT));
        As.national().get(event + "/invitations?partner=bank-of-gouda").then().body("items", hasSize(2));
        As.contactOf("foundation-of-gouda").get(event + "/invitations").then().body("items", hasSize(1));
    }

    @Test
    void names_the_municipalities_among_them_so_D33() {
        String event = eventFor("MUNICIPALITIES", null);
        fill(event).statusCode(201).body("invited", equalTo(1));
        As.national().get(event + "/invitations").then().body("items.partner", contains("gemeente-gouda-gm0513"));
    }

    @Test
    void names_all_project_leaders_so_D113() {
        String event = eventFor("PROJECT_LEADERS", aLab());
        fill(event).statusCode(201).body("invited", equalTo(1));
        As.national().get(event + "/invitations").then().body("items.contact", hasSize(1));
        fill(eventFor("PROJECT_LEADERS", null))
                .statusCode(409)
                .body("blockers.code", contains("project-leaders-of-no-lab"));
    }

    @Test
    void is_for_an_audience_that_the_register_knows_and_an_event_to_come() {
        fill(created())
                .statusCode(409)
                .body("blockers.code", contains("audience-not-in-register"))
                .body("blockers.rule", contains("D103"));
        String begun = created(begunYesterday());
        invite(begun, Map.of("partner", "bank-of-gouda"))
                .statusCode(409)
                .body("blockers.code", contains("event-begun"));
        String off = eventFor("PARTNERS", aLab());
        As.national()
                .body(Map.of("to", "CANCELLED", "reason", "x"))
                .post(off + "/status-changes")
                .then()
                .statusCode(201);
        fill(off).statusCode(409).body("blockers.code", contains("not-planned"));
        String troubled = eventFor("PARTNERS", aLab() + "-later-in-trouble");
        fill(troubled).statusCode(201);
        fill(troubled).statusCode(503);
    }

    @Test
    void names_a_guest_who_is_there_once() {
        String event = created();
        invite(event, Map.of("partner", "bank-of-gouda", "contact", "01890a5d-ac96-774b-bcce-b302099a8099"))
                .statusCode(400)
                .body("errors.pointer", contains("/contact"));
        invite(event, Map.of("partner", "no-such-partner")).statusCode(400);
        invite(event, Map.of()).statusCode(400).body("errors.pointer", contains("/partner"));
        String path = invite(event, Map.of("partner", "bank-of-gouda"))
                .statusCode(201)
                .extract()
                .header("Location");
        invite(event, Map.of("partner", "bank-of-gouda"))
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
    }

    @Test
    void is_made_by_who_plans_the_event_and_seen_by_who_is_in_it() {
        String lab = aLab();
        String event = created(anEvent("lab", lab));
        String path =
                invite(event, Map.of("partner", "bank-of-gouda")).extract().header("Location");
        new RoleMatrix(lab, "bank-of-gouda")
                .ownPartner(200)
                .manager(200)
                .leader(200)
                .national(200)
                .service(200)
                .others(404)
                .answers(caller -> caller.get(path));
        new RoleMatrix(lab, "bank-of-gouda")
                .manager(200)
                .leader(200)
                .national(200)
                .service(200)
                .others(404)
                .answers(caller -> caller.get(path + "/history"));
        new RoleMatrix(lab, "bank-of-gouda")
                .manager(409)
                .national(409)
                .anonymous(401)
                .others(403)
                .answers(caller -> caller.post(event + "/invitation-rounds"));
        somebody().header("If-Match", "*").delete(path).then().statusCode(404);
        As.managerOf(lab).delete(path).then().statusCode(428);
        somebody().get("/v1/events/no-such-event/invitations").then().statusCode(404);
    }
}
