package nl.schuldenlab.catalog.adoptions;

/**
 * Where an adoption lands.
 *
 * @param lab the lab, or null where none covers the municipality (D50)
 * @param covers whether the municipality lies in the lab's area
 */
record Landing(String lab, boolean covers) {
    static final Landing WITHOUT_LAB = new Landing(null, true);
}
