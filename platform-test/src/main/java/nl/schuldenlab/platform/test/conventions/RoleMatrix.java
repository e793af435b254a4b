package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;

/** Every kind of caller there is, as seen from one lab and one partner, and what an operation answers to each. */
public final class RoleMatrix {
    private static final String OWN_PARTNER = "own partner";
    private static final String SYSTEM = "own partner's system";
    private static final String ANOTHER_PARTNER = "another partner";
    private static final String MANAGER = "lab's manager";
    private static final String LEADER = "lab's leader";
    private static final String ANOTHER_MANAGER = "another lab's manager";
    private static final String NATIONAL = "national";
    private static final String SERVICE = "service";
    private static final String CITIZEN = "citizen";
    private static final String ANONYMOUS = "anonymous";

    private final Map<String, Supplier<RequestSpecification>> callers = new LinkedHashMap<>();
    private final Map<String, Integer> expected = new LinkedHashMap<>();

    public RoleMatrix(String lab, String partner) {
        callers.put(OWN_PARTNER, () -> As.contactOf(partner));
        callers.put(
                SYSTEM,
                () -> As.caller(new TestToken("system").roles("integrator").partners(partner)));
        callers.put(ANOTHER_PARTNER, () -> As.contactOf("another-partner"));
        callers.put(MANAGER, () -> As.managerOf(lab));
        callers.put(LEADER, () -> As.leaderOf(lab));
        callers.put(ANOTHER_MANAGER, () -> As.managerOf("lab-elsewhere"));
        callers.put(NATIONAL, As::national);
        callers.put(SERVICE, () -> As.caller(As.service()));
        callers.put(CITIZEN, () -> As.caller(new TestToken("citizen")));
        callers.put(ANONYMOUS, As::anonymous);
    }

    public RoleMatrix ownPartner(int status) {
        expected.put(OWN_PARTNER, status);
        expected.put(SYSTEM, status);
        return this;
    }

    public RoleMatrix anotherPartner(int status) {
        expected.put(ANOTHER_PARTNER, status);
        return this;
    }

    public RoleMatrix manager(int status) {
        expected.put(MANAGER, status);
        return this;
    }

    public RoleMatrix leader(int status) {
        expected.put(LEADER, status);
        return this;
    }

    public RoleMatrix anotherManager(int status) {
        expected.put(ANOTHER_MANAGER, status);
        return this;
    }

    public RoleMatrix national(int status) {
        expected.put(NATIONAL, status);
        return this;
    }

    public RoleMatrix service(int status) {
        expected.put(SERVICE, status);
        return this;
    }

    /** Those who have a token and nothing to do with it. */
    public RoleMatrix citizen(int status) {
        expected.put(CITIZEN, status);
        return this;
    }

    public RoleMatrix anonymous(int status) {
        expected.put(ANONYMOUS, status);
        return this;
    }

    /** All callers that are not told otherwise. */
    public RoleMatrix others(int status) {
        callers.keySet().forEach(name -> expected.putIfAbsent(name, status));
        return this;
    }

    /** Asks as each caller in turn, those first that are to be refused. */
    public void answers(Function<RequestSpecification, Response> operation) {
        tells(caller -> operation.apply(caller).statusCode());
    }

    /** The same for any number that an operation tells, such as how many items a list shows. */
    public void tells(Function<RequestSpecification, Integer> operation) {
        assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(callers.keySet());
        Map<String, Integer> told = new LinkedHashMap<>();
        expected.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> told.put(
                        each.getKey(),
                        operation.apply(callers.get(each.getKey()).get())));
        assertThat(told).isEqualTo(expected);
    }
}
