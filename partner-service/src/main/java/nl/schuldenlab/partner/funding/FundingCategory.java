package nl.schuldenlab.partner.funding;

/** The four things that need funding (D115): the core team, innovation, events and projects. */
public enum FundingCategory {
    INFRASTRUCTURE,
    INNOVATION,
    EVENTS,
    PROJECTS
}
