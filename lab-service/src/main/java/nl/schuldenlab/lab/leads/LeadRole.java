package nl.schuldenlab.lab.leads;

/** As what somebody leads a lab: the quartermaster until the handover to the programme team, whose manager leads from then on (D66, D192). */
public enum LeadRole {
    QUARTERMASTER,
    PROJECT_LEAD,
    PROGRAMME_MANAGER
}
