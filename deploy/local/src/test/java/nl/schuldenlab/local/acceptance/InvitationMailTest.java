package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.local.mail.SentMail;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations find their way to people whom events-service knows by ids only. */
@ExtendWith(SuiteUnderTest.class)
class InvitationMailTest {
    private final String lab = created(As.national(), "/v1/labs", Samples.aLab());
    private final String email = "guest-" + UUID.randomUUID() + "@example.nl";

    private static String created(RequestSpecification caller, String path, Map<String, ?> body) {
        String location =
                caller.body(body).post(path).then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String contact() {
        return created(
                As.user("partner-aegon"),
                "/v1/partners/aegon/contacts",
                Map.of("name", "Noor de Vries", "function", "Policy adviser", "email", email));
    }

    private String eventFor(String audience) {
        Map<String, Object> event = new TreeMap<>(Samples.anEvent());
        event.putAll(Map.of("lab", lab, "audience", audience, "visibility", "INVITED"));
        return "/v1/events/" + created(As.national(), "/v1/events", event);
    }

    private List<SentMail> mails() {
        return SuiteUnderTest.suite().mails().stream()
                .filter(mail -> mail.to().equals(email))
                .toList();
    }

    private static String invited(String event) {
        As.national().post(event + "/invitation-rounds").then().statusCode(201).body("invited", greaterThan(0));
        return As.national().get(event + "/invitations").path("items[0].id");
    }

    private static String mailOf(String event, String invitation) {
        return event + "/invitations/" + invitation + "/mail";
    }

    @Test
    void reach_the_contacts_of_all_active_partners_of_a_lab_so_D103() {
        Map<String, Object> partnership = Map.of(
                "lab",
                lab,
                "partner",
                "aegon",
                "contacts",
                List.of(contact()),
                "joinedOn",
                "2026-11-02",
                "motive",
                "Fewer debts.",
                "approach",
                "Starts small.");
        created(As.user("partner-aegon"), "/v1/partnerships", partnership);
        String event = eventFor("WHOLE_NETWORK");
        String invitation = invited(event);
        Waiting.until(() -> As.national().get(mailOf(event, invitation)).path("sentAt") != null);
        assertThat(mails()).extracting(SentMail::times).containsExactly(1);
        assertThat(mails().get(0).text()).contains("Noor de Vries");
        assertThat(mails().get(0).calendar()).contains("METHOD:REQUEST", "mailto:" + email);
    }

    @Test
    void reach_who_leads_a_project_by_the_id_of_the_contact_alone_so_D113() {
        Map<String, Object> lead = Map.of("role", "PROJECT_LEAD", "contact", contact(), "startedOn", "2026-11-02");
        created(As.national(), "/v1/labs/" + lab + "/leads", lead);
        String event = eventFor("PROJECT_LEADERS");
        String invitation = invited(event);
        Waiting.until(() -> As.national().get(mailOf(event, invitation)).path("sentAt") != null);
        assertThat(mails()).extracting(SentMail::subject).hasSize(1);
    }

    @Test
    void go_to_nobody_who_was_erased_meanwhile() {
        String contact = contact();
        Map<String, Object> lead = Map.of("role", "PROJECT_LEAD", "contact", contact, "startedOn", "2026-11-02");
        created(As.national(), "/v1/labs/" + lab + "/leads", lead);
        As.user("partner-aegon")
                .header("If-Match", "*")
                .delete("/v1/partners/aegon/contacts/" + contact)
                .then()
                .statusCode(204);
        String event = eventFor("PROJECT_LEADERS");
        String invitation = invited(event);
        Waiting.until(() -> As.national().get(mailOf(event, invitation)).path("givenUpAt") != null);
        assertThat(mails()).isEmpty();
    }
}
