package nl.schuldenlab.partner.partnerships;

/** What a partner is in a lab, often several things at once (D1). */
public enum PartnershipRole {
    FOUNDER,
    CO_INITIATOR,
    DEVELOPER,
    CONNECTOR,
    HOST_OF_CORE_TEAM,
    FUNDER,
    EVALUATOR,
    PARTICIPANT
}
