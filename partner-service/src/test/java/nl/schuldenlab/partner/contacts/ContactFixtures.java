package nl.schuldenlab.partner.contacts;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;

/** Contact persons for tests, none of whom exists. */
public final class ContactFixtures {
    public static final String NAME = "Noor de Wit";
    public static final String EMAIL = "n.dewit@example.nl";

    private ContactFixtures() {}

    public static String contactsOf(String partner) {
        return "/v1/partners/" + partner + "/contacts";
    }

    /** The body of a new contact. */
    public static Map<String, Object> aContact() {
        Map<String, Object> contact = new TreeMap<>();
        contact.put("name", NAME);
        contact.put("function", "Policy adviser");
        contact.put("email", EMAIL);
        contact.put("telephone", "+31 70 000 0000");
        return contact;
    }

    public static Map<String, Object> aContact(String property, Object value) {
        Map<String, Object> contact = aContact();
        contact.put(property, value);
        return contact;
    }

    /** Records a contact through the API and gives its path. */
    public static String recorded(String partner, Map<String, Object> contact) {
        return As.contactOf(partner)
                .body(contact)
                .post(contactsOf(partner))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String recorded(String partner) {
        return recorded(partner, aContact());
    }

    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The id of a new contact of this partner, or one that nobody has when there is no such partner. */
    public static String someContactOf(String partner) {
        Response answer = As.contactOf(partner).body(aContact()).post(contactsOf(partner));
        return answer.statusCode() == 404
                ? UUID.randomUUID().toString()
                : idOf(answer.then().statusCode(201).extract().header("Location"));
    }
}
