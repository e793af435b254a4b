package nl.schuldenlab.lab.frameworks;

/** What binds a lab at some time: the limits and switches of the framework that is in force then, or nothing at all (D78). */
public record Terms(FrameworkLimits limits, FrameworkSwitches switches) {
    public static final Terms FREE = new Terms(FrameworkLimits.none(), FrameworkSwitches.none());

    /** D98. */
    public boolean allowCouncilOf(int members) {
        return limits.council() == null || limits.council().holds(members);
    }

    /** D108. */
    public boolean allowCoreTeamOf(int managers, int staff) {
        TeamSize size = limits.coreTeam();
        return size == null || size.managers() == managers && size.staff() == staff;
    }

    /** D105, D108: whether the lab agreed to have a core team. */
    public boolean requireCoreTeam() {
        return limits.coreTeam() != null;
    }

    /** D109: whether one theme more may be explored in a year that has these already. */
    public boolean allowThemeBeside(int others) {
        return limits.themesPerYear() == null || others < limits.themesPerYear().max();
    }

    /** D109. */
    public boolean findEnoughThemesIn(int themes) {
        return limits.themesPerYear() == null
                || themes >= limits.themesPerYear().min();
    }

    /** D100: whether the council of a year decides on its programme; else the lead does. */
    public boolean requireCouncil() {
        return switches.councilRequired();
    }

    /** D101. */
    public boolean requireCommitment() {
        return switches.programmeCommitment();
    }

    /** D117. */
    public boolean requireCoFinancing() {
        return switches.coFinancingGate();
    }
}
