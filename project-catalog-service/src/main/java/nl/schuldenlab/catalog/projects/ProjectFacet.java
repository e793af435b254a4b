package nl.schuldenlab.catalog.projects;

import java.util.function.BiFunction;
import nl.schuldenlab.platform.paging.ListQuery;

/** A side from which projects are filtered, and counted by each of its values. */
public enum ProjectFacet {
    STAGE("e.stage", (query, asked) -> query.whereAsked("e.stage in :stage", "stage", asked.stage)),
    PHASE(several("phases"), (query, asked) -> query.whereAnyAsked("e.description.phases", "phase", asked.phase)),
    TARGET_GROUP(
            "sql('unnest(?)', e.targetGroupCodes)",
            (query, asked) -> query.whereAnyAsked("e.targetGroupCodes", "targetGroup", asked.targetGroup)),
    MECHANISM(
            several("mechanisms"),
            (query, asked) -> query.whereAnyAsked("e.description.mechanisms", "mechanism", asked.mechanism)),
    ORIGIN_KIND(
            "e.description.originKind",
            (query, asked) ->
                    query.whereAsked("e.description.originKind in :originKind", "originKind", asked.originKind)),
    ORIGIN_LAB(
            "e.description.originLab",
            (query, asked) -> query.whereAsked("e.description.originLab in :originLab", "originLab", asked.originLab)),
    OWNER(several("owners"), (query, asked) -> query.whereAnyAsked("e.description.owners", "owner", asked.owner)),
    RECOGNITION(
            "e.recognition.level",
            (query, asked) ->
                    query.whereAsked("e.recognition.level in :recognition", "recognition", asked.recognition)),
    INDEPENDENT_EVIDENCE(
            ProjectFacet.INDEPENDENTLY,
            (query, asked) -> query.whereAsked(
                    ProjectFacet.INDEPENDENTLY + " = :independentEvidence",
                    "independentEvidence",
                    asked.independentEvidence == null ? null : asked.independentEvidence.toString()));

    /** D125: what whoever has a stake in the project found is not independent, whatever was said when it was recorded. */
    private static final String INDEPENDENTLY = """
            case when exists (select 1 from Evidence found where found.project = e and found.status <> RETRACTED
                and found.description.independent = YES
                and (found.description.researcherPartner is null
                    or not array_contains(e.description.owners, found.description.researcherPartner)
                    and not array_contains(e.description.initiators, found.description.researcherPartner)
                    and not array_contains(e.description.developmentPartners, found.description.researcherPartner)))
            then 'true' else 'false' end""";

    private final String hql;
    private final BiFunction<ListQuery<Project>, ProjectFilter, ListQuery<Project>> filter;

    ProjectFacet(String hql, BiFunction<ListQuery<Project>, ProjectFilter, ListQuery<Project>> filter) {
        this.hql = hql;
        this.filter = filter;
    }

    private static String several(String property) {
        return "sql('unnest(?)', e.description." + property + ")";
    }

    /** The expression that gives its values. */
    String hql() {
        return hql;
    }

    /** The query with what is asked of this side. */
    ListQuery<Project> in(ListQuery<Project> query, ProjectFilter asked) {
        return filter.apply(query, asked);
    }
}
