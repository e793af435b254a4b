package nl.schuldenlab.gateway.conventions;

import nl.schuldenlab.platform.test.house.HouseRules;

class HouseTest extends HouseRules {
    HouseTest() {
        super("nl.schuldenlab.gateway");
    }
}
