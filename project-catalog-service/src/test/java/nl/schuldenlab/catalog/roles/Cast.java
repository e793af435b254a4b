package nl.schuldenlab.catalog.roles;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;

/**
 * Everybody who may come to a lab's project and to its use elsewhere.
 *
 * @param lab where the project was born
 * @param adopter the lab that brought it in
 */
record Cast(String lab, String adopter) {
    static final String OWNER = "gemeente-gouda-gm0513";
    static final String CITY = "gemeente-almelo-gm0141";

    static Cast met() {
        return new Cast(
                "lab-established-" + UUID.randomUUID() + "-gm0513", "lab-established-" + UUID.randomUUID() + "-gm0141");
    }

    RequestSpecification as(String role) {
        return switch (role) {
            case "anonymous" -> As.anonymous();
            case "citizen" -> As.caller(new TestToken("citizen"));
            case "owner" -> As.contactOf(OWNER);
            case "system" ->
                As.caller(new TestToken("system").roles("integrator").partners(OWNER));
            case "other partner" -> As.contactOf("bank-elsewhere");
            case "manager" -> As.managerOf(lab);
            case "leader" -> As.leaderOf(lab);
            case "other manager" -> As.managerOf("lab-elsewhere");
            case "city" -> As.contactOf(CITY);
            case "adopter" -> As.managerOf(adopter);
            case "reviewer" -> As.caller(new TestToken("reviewer").roles("reviewer"));
            case "board" -> As.caller(new TestToken("board").roles("portfolio-board"));
            case "national" -> As.national();
            case "service" -> As.caller(As.service());
            default -> throw new IllegalArgumentException(role);
        };
    }
}
