package nl.schuldenlab.platform.test;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every answer of a test against the OpenAPI document of the process that gave it: status, headers and body. */
public final class ContractFilter implements Filter {
    public static final ContractFilter INSTANCE = new ContractFilter();

    private final Map<String, Contract> contracts = new ConcurrentHashMap<>();

    private ContractFilter() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        String origin = uri.getScheme() + "://" + uri.getAuthority();
        contracts.computeIfAbsent(origin, Contract::servedBy).check(request.getMethod(), uri.getRawPath(), response);
        return response;
    }
}
