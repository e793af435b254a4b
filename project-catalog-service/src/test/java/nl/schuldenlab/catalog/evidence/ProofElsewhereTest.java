package nl.schuldenlab.catalog.evidence;

import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProofElsewhereTest {
    @Inject
    EvidenceRecord record;

    @Test
    void is_evidence_from_another_municipality_so_D69() {
        String project = project();
        UUID id = UUID.fromString(As.anonymous().get("/v1/projects/" + project).path("id"));
        made(project, "evidence", with(anEvidence(), "municipality", null));
        assertThat(record.provenOutside(id, "gm0141")).isFalse();
        made(project, "evidence", anEvidence());
        assertThat(record.provenOutside(id, "gm0141")).isTrue();
        assertThat(record.provenOutside(id, "gm0513")).isFalse();
        assertThat(record.evidenceOf(id)).isEqualTo(2);
        assertThat(record.existOf(id)).isTrue();
    }
}
