package nl.schuldenlab.partner.funding;

import static nl.schuldenlab.partner.funding.FundingFixtures.COMMITMENTS;
import static nl.schuldenlab.partner.funding.FundingFixtures.aCommitment;
import static nl.schuldenlab.partner.funding.FundingFixtures.aProject;
import static nl.schuldenlab.partner.funding.FundingFixtures.aTown;
import static nl.schuldenlab.partner.funding.FundingFixtures.confirmed;
import static nl.schuldenlab.partner.funding.FundingFixtures.euros;
import static nl.schuldenlab.partner.funding.FundingFixtures.move;
import static nl.schuldenlab.partner.funding.FundingFixtures.pledged;
import static nl.schuldenlab.partner.funding.FundingFixtures.verdict;
import static nl.schuldenlab.partner.funding.FundingFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingRaceTest {
    private final String project = aProject();

    private static List<String> idsOf(String project, String status) {
        return As.national()
                .get(COMMITMENTS + "?limit=200&project=" + project + "&status=" + status)
                .path("items.id");
    }

    @Test
    void twenty_pledges_racing_with_a_withdrawal_lose_nothing_and_double_nothing_so_D117() throws Exception {
        String town = aTown();
        String bank = created();
        confirmed(town, project, "100.00");
        String withdrawn = confirmed(bank, project, "50.00");
        verdict("project:" + project).body("arranged", equalTo(true));
        Map<String, Object> pledge = with(aCommitment(bank, "project", project), "amount", euros("10.01"));
        Callable<Response> pledging = () -> As.contactOf(bank).body(pledge).post(COMMITMENTS);
        List<Callable<Response>> calls = new ArrayList<>(Collections.nCopies(20, pledging));
        calls.add(10, () -> move(As.contactOf(bank), withdrawn, "WITHDRAWN"));
        assertThat(Crowd.statuses(calls)).containsOnly(201).hasSize(21);

        assertThat(idsOf(project, "PLEDGED")).hasSize(20).doesNotHaveDuplicates();
        assertThat(idsOf(project, "WITHDRAWN")).hasSize(1);
        verdict("project:" + project)
                .body("arranged", equalTo(false))
                .body("funders", equalTo(1))
                .body("confirmed", equalTo(euros("100.00")));

        List<Callable<Response>> confirming = idsOf(project, "PLEDGED").stream()
                .<Callable<Response>>map(id -> () -> move(As.contactOf(bank), COMMITMENTS + "/" + id, "CONFIRMED"))
                .toList();
        assertThat(Crowd.statuses(confirming)).containsOnly(201);
        verdict("project:" + project).body("arranged", equalTo(true)).body("confirmed", equalTo(euros("300.20")));
    }

    @Test
    void one_key_pledges_once_however_often_it_is_sent_at_once() throws Exception {
        String bank = created();
        Map<String, Object> pledge = aCommitment(bank, "project", project);
        Callable<Response> pledging = () -> As.contactOf(bank)
                .header("Idempotency-Key", "pledge-" + project)
                .body(pledge)
                .post(COMMITMENTS);
        assertThat(Crowd.statuses(Collections.nCopies(10, pledging))).containsOnly(201);
        assertThat(idsOf(project, "PLEDGED")).hasSize(1);
    }

    @Test
    void confirmations_racing_with_withdrawals_of_one_pledge_leave_one_story() throws Exception {
        String bank = created();
        String path = pledged(As.contactOf(bank), aCommitment(bank, "project", project));
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(() -> move(As.contactOf(bank), path, "CONFIRMED"));
            calls.add(() -> move(As.contactOf(bank), path, "WITHDRAWN"));
        }
        assertThat(Crowd.statuses(calls)).containsAnyOf(201).allMatch(status -> status == 201 || status == 409);
        Response story = As.contactOf(bank).get(path + "/status-changes");
        List<String> from = story.path("items.from");
        List<String> to = story.path("items.to");
        assertThat(from.subList(1, from.size())).isEqualTo(to.subList(0, to.size() - 1));
        As.contactOf(bank).get(path).then().body("status", equalTo(to.get(to.size() - 1)));
    }
}
