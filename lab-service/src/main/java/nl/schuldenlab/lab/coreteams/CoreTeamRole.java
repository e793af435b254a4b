package nl.schuldenlab.lab.coreteams;

/** What somebody does in a core team (D108). */
public enum CoreTeamRole {
    MANAGER,
    STAFF
}
