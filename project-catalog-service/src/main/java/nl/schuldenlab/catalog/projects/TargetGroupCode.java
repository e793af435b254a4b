package nl.schuldenlab.catalog.projects;

/** For whom a project is (D37, D159, D160). */
public enum TargetGroupCode {
    YOUTH,
    FAMILY,
    STUDENTS,
    RESIDENTS,
    VULNERABLE_CITIZENS,
    VULNERABLE_HOUSEHOLDS,
    MULTI_PROBLEM_HOUSEHOLDS,
    DETAINEES_AND_EX_DETAINEES,
    PROBATION_CLIENTS
}
