package nl.schuldenlab.catalog.conventions;

import nl.schuldenlab.platform.test.house.HouseRules;

class HouseTest extends HouseRules {
    HouseTest() {
        super("nl.schuldenlab.catalog");
    }
}
