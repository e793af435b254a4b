package nl.schuldenlab.platform.caller;

/** Who did something: the role that allowed it, the lab or partner it was done for, and the subject of the person or system. */
public record Actor(String role, String lab, String partner, String subject) {}
