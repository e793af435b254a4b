package nl.schuldenlab.catalog.frameworks;

/**
 * What the partners of a lab agreed to be bound by, as far as projects and adoptions meet it.
 *
 * @param steeringGroup whether each project has a steering group (D112)
 * @param coFinancing whether work begins when co-financing is arranged (D117)
 */
public record Terms(boolean steeringGroup, boolean coFinancing) {
    /** Where no framework is in force, the lab decides for itself (D78). */
    public static final Terms FREE = new Terms(false, false);
}
