package nl.schuldenlab.platform.caller;

/** The realm roles of the suite. */
public final class Roles {
    public static final String NATIONAL = "national";
    public static final String PORTFOLIO_BOARD = "portfolio-board";
    public static final String REVIEWER = "reviewer";
    public static final String LAB_MANAGER = "lab-manager";
    public static final String PROJECT_LEADER = "project-leader";
    public static final String PARTNER_CONTACT = "partner-contact";
    public static final String INTEGRATOR = "integrator";
    public static final String SERVICE = "service";

    private Roles() {}
}
