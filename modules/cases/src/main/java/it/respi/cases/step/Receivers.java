// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CasePolicy;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.sharing.protection.NamedPeople;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import it.respi.registry.Staff.Colleague;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who receives a protection referral (chi riceve la segnalazione, P10): the law sends it to an office the same day, so that a step which
 * is hidden from everybody there would reach nobody.
 */
@Component
class Receivers {
    private final CasePolicy policy;
    private final Staff staff;
    private final Offices offices;
    private final NamedPeople named;
    /** Asked late: it belongs to the engine, which starts after us. */
    private final ObjectProvider<ProcedureCatalog> catalog;

    Receivers(
            CasePolicy policy,
            Staff staff,
            Offices offices,
            NamedPeople named,
            ObjectProvider<ProcedureCatalog> catalog) {
        this.policy = policy;
        this.staff = staff;
        this.offices = offices;
        this.named = named;
        this.catalog = catalog;
    }

    /**
     * Names the heads of the office who may do the step, or, where the head may not (social services), those who may; nobody when somebody who
     * may is named already. Only in cases that protect their dossier: in others the desk names people by hand.
     */
    void name(CaseFile file, Dossier dossier, StepDefinition step, int officeId) {
        if (dossier.protection() == null || !protects(file.procedureKey())) {
            return;
        }
        Office office = offices.get(officeId);
        List<Colleague> able = staff.atWork(officeId).stream()
                .filter(one ->
                        policy.mayFinish(new Actor(one.id(), one.name(), office, one.lanes()), officeId, step.lane()))
                .toList();
        List<Colleague> heads = able.stream()
                .filter(one -> one.lanes().stream().anyMatch(Lane::leads))
                .toList();
        named.receive(
                dossier,
                able.stream().map(Colleague::id).toList(),
                (heads.isEmpty() ? able : heads).stream().map(Colleague::id).toList());
    }

    private boolean protects(String procedure) {
        return catalog.getObject()
                .procedure(procedure)
                .filter(known -> known.frame().protects())
                .isPresent();
    }
}
