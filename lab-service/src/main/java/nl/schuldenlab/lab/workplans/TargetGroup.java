package nl.schuldenlab.lab.workplans;

/** For whom a lab works; the words are those of the project catalogue, which matches projects with them. */
public enum TargetGroup {
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
