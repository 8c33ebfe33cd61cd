// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Act;
import it.respi.cases.Channel;
import it.respi.cases.ChannelTable.Facts;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.ProcedureDefinition.Frame;
import it.respi.cases.casefile.OpenCase.CaseRequest;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Residences;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Ids;
import it.respi.registry.Catalogue;
import it.respi.registry.ChecklistRule;
import it.respi.registry.LegalParameters;
import it.respi.registry.Offices;
import it.respi.registry.PermitType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the network's standard says of a new case: who decides, by when, with which papers. */
@Component
class Standard {
    private final Ids ids;
    private final Catalogue catalogue;
    private final LegalParameters parameters;
    private final Offices offices;
    private final Residences residences;
    private final ObjectProvider<ProcedureCatalog> procedures;
    private final Clock clock;

    /** @param procedures asked late: they belong to the engine, which starts after us */
    Standard(
            Ids ids,
            Catalogue catalogue,
            LegalParameters parameters,
            Offices offices,
            Residences residences,
            ObjectProvider<ProcedureCatalog> procedures,
            Clock clock) {
        this.ids = ids;
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.offices = offices;
        this.residences = residences;
        this.procedures = procedures;
        this.clock = clock;
    }

    long newId() {
        return ids.next();
    }

    /**
     * A new case as the standard wants it.
     *
     * @throws RuleBroken {@code procedure.not-offered}, {@code procedure.term-unknown}, {@code permit-type.unknown},
     *     {@code opening.municipality.unknown}, or when no office is competent
     */
    Opening opening(Actor actor, CaseRequest request) {
        Frame frame = offered(request.procedure());
        Office desk = actor.office();
        PermitType type = frame.aboutPermit() ? type(request) : null;
        return new Opening(
                request.procedure(),
                type == null ? null : type.code(),
                type == null ? null : channel(frame, type, request.represented()),
                desk.id(),
                decider(frame, desk, request.municipality()).id(),
                frame.decidedBy(),
                type == null ? null : request.permitNumber(),
                type == null ? null : request.permitExpiry(),
                term(frame),
                clock.instant());
    }

    private Frame offered(String procedure) {
        return procedures
                .getObject()
                .procedure(procedure)
                .map(ProcedureDefinition::frame)
                .filter(Frame::offered)
                .orElseThrow(() -> new RuleBroken("procedure.not-offered"));
    }

    private PermitType type(CaseRequest request) {
        return catalogue
                .permitType(Objects.requireNonNullElse(request.permitType(), ""))
                .orElseThrow(() -> new RuleBroken("permit-type.unknown"));
    }

    private static Channel channel(Frame frame, PermitType type, boolean represented) {
        return Objects.requireNonNull(frame.channels()).of(new Facts(type.questuraOnly(), represented));
    }

    private Office decider(Frame frame, Office desk, @Nullable String municipality) {
        if (municipality == null || frame.decidedBy() != AgencyKind.MUNICIPALITY) {
            return offices.competent(frame.decidedBy(), desk);
        }
        return chosen(municipality, desk);
    }

    private Office chosen(String municipality, Office desk) {
        return municipalities(desk).stream()
                .filter(office -> office.code().equals(municipality))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("opening.municipality.unknown"));
    }

    /**
     * The municipality where the person lives, for a procedure that asks for it: the one that was chosen, else the one of the
     * registered residence, or of the address, else that of the desk's own town; empty where the procedure does not ask, or the network has none.
     *
     * @throws RuleBroken {@code opening.municipality.unknown}, or when nothing says which
     */
    Optional<Office> residence(Actor actor, CaseRequest request, Dossier dossier) {
        Office desk = actor.office();
        if (!offered(request.procedure()).asksMunicipality()
                || municipalities(desk).isEmpty()) {
            return Optional.empty();
        }
        String chosen = request.municipality();
        return Optional.of(
                chosen == null
                        ? offices.municipality(residences.townOf(dossier), desk)
                                .orElseGet(() -> offices.competent(AgencyKind.MUNICIPALITY, desk))
                        : chosen(chosen, desk));
    }

    /** The municipality to which the person moved, of those in the province of the desk that follows the case. */
    Office newResidence(CaseFile file, String municipality) {
        return chosen(municipality, offices.get(file.deskOfficeId()));
    }

    /** The municipalities of the network in the province of a desk. */
    List<Office> municipalities(Office desk) {
        return offices.ofProvince(AgencyKind.MUNICIPALITY, desk);
    }

    private TermRule term(Frame frame) {
        String term = frame.term();
        return term == null
                ? TermRule.NONE
                : parameters
                        .find(term, LocalDate.now(clock))
                        .map(TermRule::of)
                        .orElseThrow(() -> new RuleBroken("procedure.term-unknown", term));
    }

    List<ChecklistRule> papers(CaseFile file) {
        return catalogue.checklist(file.procedureKey(), Objects.requireNonNullElse(file.permitType(), ""));
    }

    /** Whether cases of that procedure stand in protected dossiers only. */
    boolean protects(String procedure) {
        return procedures
                .getObject()
                .procedure(procedure)
                .filter(known -> known.frame().protects())
                .isPresent();
    }

    /** Whether the procedure has a review, at which a case can begin again. */
    boolean isReviewed(String procedure) {
        return procedures
                .getObject()
                .procedure(procedure)
                .filter(known -> known.steps().stream()
                        .anyMatch(step -> Act.REVIEW.name().equals(step.action())))
                .isPresent();
    }

    /** What the gateways of the process read from its beginning. */
    Map<String, Object> routing(CaseFile file) {
        Map<String, Object> routing = new HashMap<>(procedures
                .getObject()
                .procedure(file.procedureKey())
                .orElseThrow()
                .frame()
                .unanswered());
        @Nullable Channel channel = file.channel();
        if (channel != null) {
            routing.put("channel", channel.name());
        }
        return routing;
    }
}
