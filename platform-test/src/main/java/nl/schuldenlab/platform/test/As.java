package nl.schuldenlab.platform.test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** Requests of a caller, each answer held against the service's OpenAPI document. */
public final class As {

    private As() {}

    /** Nobody: no token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(ContractFilter.INSTANCE).contentType(ContentType.JSON);
    }

    public static RequestSpecification caller(TestToken token) {
        return anonymous().header("Authorization", "Bearer " + token.token());
    }

    public static RequestSpecification national() {
        return caller(new TestToken("national").roles("national").partners("schuldenlabnl"));
    }

    public static RequestSpecification managerOf(String... labs) {
        return caller(new TestToken("manager").roles("lab-manager").labs(labs));
    }

    public static RequestSpecification leaderOf(String... labs) {
        return caller(new TestToken("leader").roles("project-leader").labs(labs));
    }

    public static RequestSpecification contactOf(String... partners) {
        return caller(new TestToken("contact of " + List.of(partners))
                .roles("partner-contact")
                .partners(partners));
    }

    public static TestToken service() {
        return new TestToken("some-service").client("some-service").roles("service");
    }
}
