package nl.schuldenlab.catalog.results;

import nl.schuldenlab.catalog.projects.ImpactCategory;

/** What results must have in common to be added up: the same metric and unit (D37), outcome (D88), gainer (D83) and category (D84 - D87). */
record TotalKey(
        String metric, Unit unit, DebtOutcome debtOutcome, Beneficiary beneficiary, ImpactCategory impactCategory) {

    static TotalKey of(Result result) {
        ResultDescription said = result.description();
        return new TotalKey(said.metric(), said.unit(), said.debtOutcome(), said.beneficiary(), said.impactCategory());
    }
}
