package nl.schuldenlab.catalog.projects;

import java.util.List;
import nl.schuldenlab.catalog.search.Search;
import nl.schuldenlab.platform.paging.ListQuery;

/** Looks for projects by a text: what is called so comes before what tells of it, and the word before its kin. */
record ProjectSearch(Search search) {
    private static final String IDENTICAL =
            "cast(sql('search_names @> array[searchable(cast(? as text))]::varchar[]', :typed) as boolean) = true";

    /** What is called exactly so; called so in other forms; called by words alike; told in short, anywhere; and at last the rest. */
    ListQuery<Project> in(ListQuery<Project> query) {
        return query.where(IDENTICAL + " or " + meets("kin"), "typed", search.typed())
                .with("kin", search.kin(""))
                .with("named", search.forms("A"))
                .with("named_alike", search.kin("A"))
                .with("brief", search.forms("AB"))
                .with("told", search.forms(""))
                .rankedBy(List.of(IDENTICAL, meets("named"), meets("named_alike"), meets("brief"), meets("told")));
    }

    static String meets(String query) {
        return "cast(sql('search @@ to_tsquery(''catalogue_dutch'', ?)', :" + query + ") as boolean) = true";
    }
}
