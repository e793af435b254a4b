package nl.schuldenlab.local.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** New records of each service as the acceptance tests make them; what they refer to is in the real network. */
final class Samples {

    private Samples() {}

    static Map<String, Object> aLab() {
        Map<String, Object> lab = slugged("lab", "name", "Schuldenlab Gouda");
        lab.put("area", Map.of("kind", "MUNICIPALITY", "municipalities", List.of("gm0513")));
        lab.put("workingModes", List.of("IMPORT"));
        return lab;
    }

    static Map<String, Object> aPartner() {
        Map<String, Object> partner = slugged("partner", "name", "Drukkerij De Goudse Pers");
        partner.put("sector", "PRIVATE");
        partner.put("scope", "LOCAL");
        partner.put("types", List.of("EMPLOYER"));
        return partner;
    }

    static Map<String, Object> aProject() {
        Map<String, Object> project = slugged("project", "name", "Samen uit de schulden");
        project.put("originKind", "PARTNER");
        project.put("initiators", List.of("society-impact"));
        project.put("owners", List.of("gemeente-den-haag"));
        return project;
    }

    static Map<String, Object> anEvent() {
        Map<String, Object> event = slugged("event", "title", "Netwerkbijeenkomst");
        event.put("kind", "KNOWLEDGE_NETWORK");
        event.put("startsAt", "2027-03-10T13:00:00Z");
        event.put("endsAt", "2027-03-10T16:00:00Z");
        event.put("organisers", List.of("schuldenlabnl"));
        return event;
    }

    private static Map<String, Object> slugged(String kind, String naming, String name) {
        Map<String, Object> some = new TreeMap<>();
        some.put("slug", kind + "-" + UUID.randomUUID());
        some.put(naming, name);
        return some;
    }
}
