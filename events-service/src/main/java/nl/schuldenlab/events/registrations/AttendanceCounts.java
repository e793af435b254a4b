package nl.schuldenlab.events.registrations;

/** How many had seats at an event, and how many of them came; those who were erased are counted too. */
public record AttendanceCounts(long seatsExpected, long seatsPresent, long partiesAbsent, long partiesUnrecorded) {}
