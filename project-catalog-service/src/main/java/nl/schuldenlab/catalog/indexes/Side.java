package nl.schuldenlab.catalog.indexes;

/** A side from which projects are looked at; each project has any number of values on it. */
public enum Side {
    /** Whether everybody sees it: PUBLISHED, DRAFT or WITHDRAWN. */
    SIGHT(
            "array[case when p.stage = 'WITHDRAWN' then 'WITHDRAWN' when p.number > 0 then 'PUBLISHED' else 'DRAFT' end]"),
    STAGE("array[p.stage]"),
    PHASE("p.phases"),
    TARGET_GROUP("p.target_group_codes"),
    MECHANISM("p.mechanisms"),
    ORIGIN_KIND("array[p.origin_kind]"),
    ORIGIN_LAB("array[p.origin_lab]"),
    JOINED_LAB("array[p.joined_lab]"),
    /** Those whom it belongs to: {@code lab/} and the slug, or {@code partner/} and the slug. */
    PEOPLE("""
            array['lab/' || p.origin_lab, 'lab/' || p.joined_lab]
                || array(select 'partner/' || each from unnest(p.initiators || p.development_partners || p.owners) as each)"""),
    OWNER("p.owners"),
    RECOGNITION("array[p.recognition_level]"),
    /** D125: what whoever has a stake in the project found is not independent, whatever was said when it was recorded. */
    INDEPENDENT_EVIDENCE("""
            array[case when exists (select from evidence as found where found.project_id = p.id and found.independent = 'YES'
                and found.status <> 'RETRACTED' and (found.researcher_partner is null or found.researcher_partner
                    <> all (p.owners || p.initiators || p.development_partners))) then 'true' else 'false' end]"""),
    /** The labs and the municipalities in which it is in use. */
    RUNS_IN("""
            array(select distinct place from adoption as a cross join lateral unnest(array[a.lab, a.municipality]) as place
                where a.project = p.slug and a.status in ('STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED'))""");

    private final String sql;

    Side(String sql) {
        this.sql = sql;
    }

    /** Its values, of a project that is called {@code p}, in one text; none of them has a blank in it. */
    String sql() {
        return "array_to_string(" + sql + ", ' ')";
    }
}
