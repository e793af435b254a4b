package nl.schuldenlab.lab.supports;

/** As what somebody sees to a part of the set-up; never who that is (D178). */
public enum OwnerRole {
    ALDERMAN,
    MAYOR,
    DIRECTOR,
    QUARTERMASTER,
    PROJECT_LEAD,
    PROGRAMME_MANAGER,
    LAB_MANAGER,
    OTHER
}
