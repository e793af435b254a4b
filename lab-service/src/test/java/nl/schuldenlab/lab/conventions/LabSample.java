package nl.schuldenlab.lab.conventions;

import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.conventions.Sample;

/** Labs as the tests of the conventions use them. */
final class LabSample {
    static final Sample SAMPLE = new Sample("/v1/labs", LabFixtures::aLab, "labs");

    private LabSample() {}
}
