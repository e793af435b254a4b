package nl.schuldenlab.catalog.adoptions;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.partners.Parties;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may write of an adoption: the managers of its lab, who speaks for its municipality, and the national team, but for what only the adopter can say. */
@RequestScoped
public class AdoptionRights {
    private final Rights rights;
    private final Caller caller;
    private final Parties parties;

    AdoptionRights(Rights rights, Caller caller, Parties parties) {
        this.rights = rights;
        this.caller = caller;
        this.parties = parties;
    }

    /** @throws Refusal 401 or 403 for those who never request anything, before others are asked about it */
    void asSomeRequester() {
        boolean mayBe = rights.isNational()
                || !caller.claim("labs").isEmpty()
                || !caller.claim("partners").isEmpty();
        if (!mayBe) {
            throw caller.refusal();
        }
    }

    /** @throws Refusal 401 or 403 unless the caller is the adopter or the national team; history is the national team's, and an own run the lab's */
    Voice asRequester(NewAdoption wanted, String lab) {
        if (wanted.historical() != null || wanted.kind() == AdoptionKind.ORIGIN && !ofLab(lab)) {
            rights.asNational();
            return Voice.NATIONAL;
        }
        return as(voiceOf(lab, wanted.municipality()));
    }

    /** @throws Refusal 401 or 403 unless the caller is the adopter or the national team */
    public Voice asWriterOf(Adoption adoption) {
        return as(voiceOf(adoption.lab(), adoption.municipality()));
    }

    /** The national team stops what nobody has confirmed, and takes it no further. @throws Refusal 401 or 403 */
    Voice asMoverOf(Adoption adoption, AdoptionStatus to) {
        Voice voice = asWriterOf(adoption);
        if (!voice.isAdopter() && isAdoptersOwn(adoption, to)) {
            throw Refusal.forbidden();
        }
        return voice;
    }

    private static boolean isAdoptersOwn(Adoption adoption, AdoptionStatus to) {
        return adoption.confirmation() == null && to != AdoptionStatus.STOPPED;
    }

    /** What nobody but the adopter says: whether it takes over a newer version. @throws Refusal 401 or 403 */
    public Voice asAdopterOf(Adoption adoption) {
        Voice voice = asWriterOf(adoption);
        if (!voice.isAdopter()) {
            throw Refusal.forbidden();
        }
        return voice;
    }

    /** Who writes of it, and who leads projects at its lab. @throws Refusal 401 or 403 */
    public void asDescriberOf(Adoption adoption) {
        if (adoption.lab() != null && rights.leadsAt(adoption.lab())) {
            rights.asLeaderAt(adoption.lab());
        } else {
            asWriterOf(adoption);
        }
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean mayWrite(Adoption adoption) {
        return voiceOn(adoption).isPresent();
    }

    /** On whose behalf the caller could move it, if at all. @throws Refusal 503 when partner-service does not answer */
    Optional<Voice> voiceOn(Adoption adoption) {
        return voiceOf(adoption.lab(), adoption.municipality());
    }

    boolean mayMove(Adoption adoption, AdoptionStatus to, Optional<Voice> voice) {
        return voice.isPresent() && (voice.get().isAdopter() || !isAdoptersOwn(adoption, to));
    }

    /** @throws Refusal 404 unless the caller belongs to its lab, its municipality, or a lab or partner of the project, or sees all */
    public void asInsiderOf(Adoption adoption, Project project) {
        List<String> labs = Stream.concat(Stream.ofNullable(adoption.lab()), project.labs().stream())
                .toList();
        if (!rights.isInsiderOf(labs, project.partners()) && voiceOn(adoption).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private Voice as(Optional<Voice> voice) {
        Voice found = voice.orElseThrow(caller::refusal);
        if (found.lab() != null) {
            rights.asManagerOf(found.lab());
        } else if (found.partner() != null) {
            rights.asContactOf(found.partner());
        } else {
            rights.asNational();
        }
        return found;
    }

    private boolean ofLab(String lab) {
        return lab != null && rights.manages(lab);
    }

    private Optional<Voice> voiceOf(String lab, String municipality) {
        if (rights.isNational()) {
            return Optional.of(Voice.NATIONAL);
        }
        return ofLab(lab)
                ? Optional.of(Voice.ofLab(lab))
                : caller.claim("partners").stream()
                        .sorted()
                        .filter(rights::speaksFor)
                        .filter(partner -> isMunicipality(partner, municipality))
                        .findFirst()
                        .map(Voice::ofMunicipality);
    }

    private boolean isMunicipality(String partner, String code) {
        return parties.find(partner)
                .filter(party -> code.equals(party.municipality()))
                .isPresent();
    }
}
