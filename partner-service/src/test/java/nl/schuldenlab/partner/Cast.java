package nl.schuldenlab.partner;

import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;

import io.restassured.specification.RequestSpecification;
import nl.schuldenlab.partner.partners.PartnerFixtures;
import nl.schuldenlab.partner.partnerships.PartnershipFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;

/**
 * Everybody who may come to what is a partner's in a lab.
 *
 * @param partner takes part in the lab
 * @param neighbour takes part in it too
 * @param stranger takes part in no lab
 */
public record Cast(String lab, String partner, String neighbour, String stranger) {

    public static Cast met() {
        Cast cast = new Cast(
                PartnershipFixtures.aLab(),
                PartnerFixtures.created(),
                PartnerFixtures.created(),
                PartnerFixtures.created());
        joined(cast.lab, cast.partner);
        joined(cast.lab, cast.neighbour);
        return cast;
    }

    public RequestSpecification as(String role) {
        return switch (role) {
            case "partner" -> As.contactOf(partner);
            case "system" ->
                As.caller(new TestToken("system").roles("integrator").partners(partner));
            case "neighbour" -> As.contactOf(neighbour);
            case "stranger" -> As.contactOf(stranger);
            case "manager" -> As.managerOf(lab);
            case "leader" -> As.leaderOf(lab);
            case "other manager" -> As.managerOf("lab-elsewhere");
            case "national" -> As.national();
            case "reviewer" -> As.caller(new TestToken("reviewer").roles("reviewer"));
            case "service" -> As.caller(As.service());
            case "anonymous" -> As.anonymous();
            default -> throw new IllegalArgumentException(role);
        };
    }
}
