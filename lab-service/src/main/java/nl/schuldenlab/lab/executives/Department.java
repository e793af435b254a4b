package nl.schuldenlab.lab.executives;

/** The kinds of executive organisations that a lab works with: the first two are expected, the list is open (D180). */
public enum Department {
    WORK_INCOME,
    DEBT_ASSISTANCE,
    WMO,
    YOUTH,
    OTHER
}
