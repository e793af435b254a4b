package nl.schuldenlab.lab.cadences;

import java.util.List;

/** How a lab stands with the meetings of a year, in the words of events-service. */
public record Cadence(String verdict, List<Meeting> meetings) {

    /** How it stands with one kind of meeting. */
    public record Meeting(String kind, int required, int planned, int held, String verdict) {}
}
