package nl.schuldenlab.catalog.proposals;

import java.util.List;

/** Whether a proposal waits, became a project, was declined, or was taken back by who handed it in. */
public enum ProposalStatus {
    HANDED_IN,
    TAKEN_IN,
    DECLINED,
    RETRACTED;

    List<ProposalStatus> next() {
        return this == HANDED_IN ? List.of(TAKEN_IN, DECLINED, RETRACTED) : List.of();
    }
}
