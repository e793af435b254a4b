package nl.schuldenlab.local.acceptance;

import java.util.Map;

/** A partner in a story, and who speaks for it. */
enum Party {
    GOUDA("gemeente-gouda", "partner-gouda"),
    PRINTER("drukkerij-de-goudse-pers", "partner-local"),
    ING("ing", "partner-ing"),
    STAEDION("staedion", "partner-staedion"),
    AEGON("aegon", "partner-aegon"),
    DEN_HAAG("gemeente-den-haag", "partner-den-haag"),
    ALMELO("gemeente-almelo", "partner-almelo");

    private final String slug;
    private final Person contact;

    Party(String slug, String user) {
        this.slug = slug;
        this.contact = new Person(user);
    }

    String slug() {
        return slug;
    }

    Person contact() {
        return contact;
    }

    /** Has a person put on record, and tells the id by which others name them. */
    String names(String person, String function) {
        Map<String, String> known = Map.of("name", person, "function", function);
        return contact.posts("/v1/partners/" + slug + "/contacts", known)
                .isDone()
                .id();
    }
}
