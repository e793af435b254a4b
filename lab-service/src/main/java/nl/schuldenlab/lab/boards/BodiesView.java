package nl.schuldenlab.lab.boards;

/** The council of a year and the core team, as the board shows them. */
record BodiesView(BodyView council, BodyView coreTeam) {}
