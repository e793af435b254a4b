package nl.schuldenlab.lab.workplans;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a lab works; the words are those of the project catalogue, which matches projects with them. */
@Schema(name = "WorkPlanTargetGroup")
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
