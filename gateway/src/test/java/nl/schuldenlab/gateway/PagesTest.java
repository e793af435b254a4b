package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/problems", "/docs/oauth2-redirect.html"})
    void refer_to_nothing_elsewhere_and_have_nothing_inline(String address) {
        Response page = given().get(address);

        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(page.asString()).contains("<html lang=\"en\">").doesNotContain("<style", "style=\"", "onload=");
        Matcher links = LINK.matcher(page.asString());
        while (links.find()) {
            assertThat(links.group(1)).startsWithIgnoringCase(links.group(1).startsWith("#") ? "#" : "/");
            assertThat(links.group(1)).doesNotStartWith("//");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/problems"})
    void lead_to_what_is_there(String address) {
        Matcher links = LINK.matcher(given().get(address).asString());
        while (links.find()) {
            if (links.group(1).startsWith("/")) {
                given().get(links.group(1)).then().statusCode(200);
            }
        }
    }

    @Test
    void speak_English_and_Dutch_at_the_start() {
        given().get("/")
                .then()
                .header("Content-Language", "en, nl")
                .body(containsString("lang=\"nl\""))
                .body(containsString("1.0.0"));
    }

    @Test
    void explain_every_problem_type_at_its_code() {
        String page = given().get("/docs/problems").asString();

        assertThat(page)
                .contains("id=\"not-found\"", "Not found", "Niet gevonden")
                .contains("id=\"lab-closed\"", "The lab &lt;b&gt;", "<var>scope</var>")
                .doesNotContain("{{", "<b>");
    }

    @Test
    void tell_where_to_report_a_weakness() {
        Response text = given().get("/.well-known/security.txt");

        assertThat(text.contentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(text.asString().lines())
                .contains("Preferred-Languages: nl, en")
                .anyMatch(line -> line.startsWith("Contact: mailto:"));
        String expires = text.asString()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(Instant.now(), Instant.parse(expires.substring("Expires: ".length()))))
                .isBetween(Duration.ofDays(30), Duration.ofDays(364));
    }

    @Test
    void have_an_icon_and_a_word_for_robots() {
        given().get("/favicon.ico").then().statusCode(200).contentType("image/x-icon");
        given().get("/robots.txt").then().statusCode(200).body(containsString("User-agent"));
        given().head("/docs/assets/swagger-ui-bundle.js").then().statusCode(200).body(equalTo(""));
    }
}
