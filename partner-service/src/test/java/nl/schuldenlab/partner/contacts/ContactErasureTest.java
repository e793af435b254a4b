package nl.schuldenlab.partner.contacts;

import static nl.schuldenlab.partner.contacts.ContactFixtures.aContact;
import static nl.schuldenlab.partner.contacts.ContactFixtures.contactsOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.idOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who was erased is nowhere any more, and nothing breaks. */
@QuarkusTest
class ContactErasureTest {
    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private String partner;

    @Inject
    EntityManager entityManager;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    private Map<String, Object> somebody() {
        Map<String, Object> somebody = aContact("name", "Name " + mark);
        somebody.put("email", mark + "@example.nl");
        somebody.put("function", "Function " + mark);
        somebody.put("telephone", "070-9999999");
        somebody.put("subject", "subject-" + mark);
        return somebody;
    }

    private Response erase(String path) {
        return As.contactOf(partner).header("If-Match", "*").delete(path);
    }

    @Test
    void needs_the_tag_that_was_seen() {
        String path = recorded(partner);
        As.contactOf(partner).delete(path).then().statusCode(428);
        As.contactOf(partner).header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        As.contactOf(partner).header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    }

    @Test
    void leaves_a_tombstone_that_says_so() {
        String path = recorded(partner, somebody());
        erase(path).then().statusCode(204);
        for (String gone : List.of(path, path + "/export")) {
            As.contactOf(partner).get(gone).then().statusCode(410).body("type", endsWith(":erased"));
        }
        As.contactOf(partner)
                .header("If-Match", "*")
                .body(aContact())
                .put(path)
                .then()
                .statusCode(410);
        erase(path).then().statusCode(410);
        As.anonymous().get(path).then().statusCode(404);
        As.contactOf("another-partner").get(path).then().statusCode(404);
        As.contactOf(partner).header("Accept-Language", "nl").get(path).then().body("title", equalTo("Gewist"));
        As.contactOf(partner).get(contactsOf(partner)).then().body("items", empty());
    }

    @Test
    void keeps_the_history_without_the_person() {
        String path = As.contactOf(partner)
                .header("Change-Reason", "Welcome " + mark)
                .body(somebody())
                .post(contactsOf(partner))
                .header("Location");
        As.contactOf(partner)
                .header("If-Match", "*")
                .header("Change-Reason", "Goodbye " + mark)
                .delete(path)
                .then()
                .statusCode(204);
        String history = As.contactOf(partner)
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items.by.role", contains("partner-contact", "partner-contact"))
                .body("items[1].properties", contains("email", "erasedAt", "function", "name", "subject", "telephone"))
                .extract()
                .asString();
        assertThat(history).doesNotContain(mark);
    }

    @Test
    void takes_the_stored_answer_along() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = somebody();
        String path = As.contactOf(partner)
                .header("Idempotency-Key", key)
                .body(body)
                .post(contactsOf(partner))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        As.contactOf(partner)
                .header("Idempotency-Key", key)
                .body(body)
                .post(contactsOf(partner))
                .then()
                .header("Idempotency-Replayed", "true")
                .body("email", equalTo(mark + "@example.nl"));
        erase(path).then().statusCode(204);
        assertThat(rowsOf("stored_answer")).isEmpty();
    }

    @Test
    void leaves_no_trace_in_any_table_or_feed() {
        String path = As.contactOf(partner)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Change-Reason", "Because of " + mark)
                .body(somebody())
                .post(contactsOf(partner))
                .header("Location");
        String partnership =
                joined(As.contactOf(partner), with(aPartnership(aLab(), partner), "contacts", List.of(idOf(path))));
        assertThat(rowsOf("contact")).hasSize(1);
        erase(path).then().statusCode(204);
        assertThat(tables())
                .contains("contact", "change", "stored_answer", "partnership")
                .allSatisfy(table -> assertThat(rowsOf(table)).as(table).isEmpty());
        assertThat(feed()).contains(path).doesNotContain(mark);
        As.contactOf(partner).get(partnership).then().statusCode(200).body("contacts", contains(idOf(path)));
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return entityManager
                .createNativeQuery(
                        "select cast(table_name as text) from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .getResultList();
    }

    /** The rows in which this test's person is still mentioned, in whatever column. */
    private List<?> rowsOf(String table) {
        return QuarkusTransaction.requiringNew().call(() -> entityManager
                .createNativeQuery("select cast(t as text) from " + table + " t where cast(t as text) like :mark")
                .setParameter("mark", "%" + mark + "%")
                .getResultList());
    }

    private static String feed() {
        StringBuilder told = new StringBuilder();
        String next = "?limit=1000";
        List<Object> page;
        do {
            Response answer = As.caller(As.service()).get("/v1/changes" + next);
            told.append(answer.asString());
            page = answer.path("items");
            next = answer.path("next");
        } while (!page.isEmpty());
        return told.toString();
    }
}
