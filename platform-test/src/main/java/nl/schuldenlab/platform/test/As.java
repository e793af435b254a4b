package nl.schuldenlab.platform.test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Function;

/** Requests of a caller, each answer held against the service's OpenAPI document. */
public final class As {

    private static volatile Function<TestToken, String> issuer = TestToken::token;

    private As() {}

    /** Lets another issuer than the tests' own make the tokens; it is asked for the user that a token names. */
    public static void tokensFrom(Function<String, String> tokenOfUser) {
        issuer = token -> tokenOfUser.apply(token.user());
    }

    public static String bearer(TestToken token) {
        return "Bearer " + issuer.apply(token);
    }

    /** A user that the issuer knows by name. */
    public static RequestSpecification user(String name) {
        return caller(new TestToken(name));
    }

    /** Nobody: no token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(ContractFilter.INSTANCE).contentType(ContentType.JSON);
    }

    public static RequestSpecification caller(TestToken token) {
        return anonymous().header("Authorization", bearer(token));
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
