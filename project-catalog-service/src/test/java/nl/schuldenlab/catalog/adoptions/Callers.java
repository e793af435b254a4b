package nl.schuldenlab.catalog.adoptions;

import io.restassured.specification.RequestSpecification;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;

/** Everybody who may come to an adoption in Gouda. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification as(String role) {
        return switch (role) {
            case "manager" -> As.managerOf(AdoptionFixtures.LAB);
            case "leader" -> As.leaderOf(AdoptionFixtures.LAB);
            case "municipality" -> As.contactOf(AdoptionFixtures.CITY);
            case "system" ->
                As.caller(new TestToken("system").roles("integrator").partners(AdoptionFixtures.CITY));
            case "other manager" -> As.managerOf(AdoptionFixtures.YOUNG_LAB);
            case "other municipality" -> As.contactOf("gemeente-almelo-gm0141");
            case "owner" -> As.contactOf("foundation-along");
            case "national" -> As.national();
            case "service" -> As.caller(As.service());
            case "citizen" -> As.caller(new TestToken("citizen"));
            case "anonymous" -> As.anonymous();
            default -> throw new IllegalArgumentException(role);
        };
    }
}
