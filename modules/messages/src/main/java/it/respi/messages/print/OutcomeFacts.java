// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.cases.RemedyTable;
import it.respi.kernel.deadline.Forum;
import it.respi.kernel.deadline.Remedy;
import it.respi.kernel.deadline.RemedyRule;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.TermResult;
import it.respi.messages.letter.Label;
import it.respi.messages.letter.LetterFacts;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a decision, from silence, and what single procedures want (rimedi, specification 2.3). */
@Component
class OutcomeFacts {
    private static final String FAMILY = "p02FamilyReunification";
    private static final String QUOTA = "p04QuotaEntry";
    private static final String FIRST_PERMIT = "p05FirstPermit";
    private static final String LONG_TERM = "p03LongTermPermit";
    private static final String HOUSING = "p06HousingCertificate";
    private static final String CITIZENSHIP = "p07Citizenship";
    private static final int CENTS = 2;

    private final LegalParameters parameters;

    OutcomeFacts(LegalParameters parameters) {
        this.parameters = parameters;
    }

    void add(LetterFacts facts, PrintableCase printed, LocalDate today) {
        CaseCourse.Decision decision = printed.course().decision();
        facts.mark("granted", decision.isGranted())
                .mark("refused", decision.isRefused())
                .with("decided", decision.what() == null ? null : decision.on())
                .with("grantedOn", decision.grantedOn());
        relatives(facts, printed.relatives());
        Optional<RemedyRule> rule = rule(printed);
        if (facts.has("refused")) {
            facts.mark("otherCourt", rule.isEmpty()).with("notified", decision.notified());
            rule.ifPresent(known -> refusal(facts, known, decision.notified(), today));
        }
        if (facts.has("refused") && mayEndStay(printed, Objects.requireNonNullElse(decision.notified(), today))) {
            leave(facts, decision.notified(), today);
        } else {
            facts.mark(
                    "keepsPermit",
                    facts.has("refused") && printed.course().numbers().permitExpiry() != null);
        }
        if (facts.has("late")) {
            silence(
                    facts,
                    rule.filter(RemedyRule::withoutTerm).isPresent(),
                    printed.course().clock());
        }
        duties(facts, today);
        granted(facts, printed, today);
        entry(facts, printed, today);
        longTerm(facts, printed, today);
    }

    /** Each act names those of whom it speaks, where it does not speak of all (decisione divisa). */
    private static void relatives(LetterFacts facts, PrintableCase.Relatives relatives) {
        facts.mark("some", relatives.some())
                .with("grantedRelatives", names(relatives.granted()))
                .with("undecidedRelatives", names(relatives.undecided()))
                .with("refusedRelatives", names(relatives.refused()));
    }

    private static @Nullable Label names(List<String> names) {
        return names.isEmpty() ? null : Label.untranslated(String.join(", ", names));
    }

    /** Empty where Respi does not tell which judge it is, or the case not which act. */
    private static Optional<RemedyRule> rule(PrintableCase printed) {
        String type = printed.permit().type();
        String key = printed.procedure().key();
        String basis = printed.procedure().basis();
        List<RemedyRule> rules = early(printed)
                ? RemedyTable.againstEarlyRefusal(key, basis)
                : RemedyTable.againstRefusal(key, type.isEmpty() ? null : type, basis);
        return rules.size() == 1 ? Optional.of(rules.getFirst()) : Optional.empty();
    }

    /** Whether it was refused before any term ran. */
    private static boolean early(PrintableCase printed) {
        return "REFUSE".equals(printed.course().decision().what())
                && printed.course().clock() == null;
    }

    private static boolean mayEndStay(PrintableCase printed, LocalDate day) {
        String type = printed.permit().type();
        return !early(printed)
                && RemedyTable.mayEndStay(
                        printed.procedure().key(),
                        type.isEmpty() ? null : type,
                        printed.course().numbers().permitExpiry(),
                        day);
    }

    private void refusal(LetterFacts facts, RemedyRule rule, @Nullable LocalDate notified, LocalDate today) {
        boolean computed = !rule.withoutTerm() && !rule.urgent();
        facts.mark("familyCourt", rule.withoutTerm())
                .mark("urgent", rule.urgent())
                .mark("court", computed && rule.remedies().contains(Remedy.EXTRAORDINARY_PETITION))
                .mark("tarOnly", computed && rule.remedies().equals(List.of(Remedy.ADMINISTRATIVE_COURT)))
                .mark("tarLazio", rule.forum() == Forum.TAR_LAZIO)
                .mark("marriageCourt", rule == RemedyRule.R4B);
        if (computed) {
            rule.remedies().forEach(remedy -> remedy(facts, remedy, notified, today));
        }
    }

    /** How many days there are for it and, once the act was notified, until when. */
    private void remedy(LetterFacts facts, Remedy remedy, @Nullable LocalDate notified, LocalDate today) {
        String name = remedy == Remedy.EXTRAORDINARY_PETITION ? "petition" : "tar";
        Integer amount = amount(remedy.parameter(), Objects.requireNonNullElse(notified, today));
        facts.with(name + "Days", amount)
                .with(name, amount == null || notified == null ? null : remedy.lastDay(notified, amount));
    }

    private void leave(LetterFacts facts, @Nullable LocalDate notified, LocalDate today) {
        Integer days = amount("permit.refusal.leave_within", notified == null ? today : notified);
        facts.with("leaveDays", days)
                .with(
                        "leaveBy",
                        days == null || notified == null
                                ? null
                                : LegalClock.national().lastDay(notified, LegalTerm.workingDays(days)));
    }

    private void silence(LetterFacts facts, boolean family, @Nullable TermResult clock) {
        facts.mark("silenceCourt", family);
        if (!family && clock != null) {
            LocalDate due = clock.dueDate();
            Integer years = amount(Remedy.AGAINST_SILENCE.parameter(), due);
            facts.with("silenceUntil", years == null ? null : Remedy.AGAINST_SILENCE.lastDay(due, years));
        }
    }

    /** What the person, or whoever is host, has to tell offices, and within how long. */
    private void duties(LetterFacts facts, LocalDate today) {
        facts.with("addressDays", amount("address.change.notice", today))
                .with("dwellingDays", amount("residence.renew_declaration", today))
                .with("hostHours", amount("host.notice", today))
                .with("absenceMonths", amount("permit.absence_max_renewal", today));
    }

    /** What is handed over where no permit is printed, as long as the case is open. */
    private void granted(LetterFacts facts, PrintableCase printed, LocalDate today) {
        String procedure = printed.procedure().key();
        boolean waiting = facts.has("granted") && !printed.permit().over();
        facts.mark("certificate", waiting && HOUSING.equals(procedure));
        if (waiting && CITIZENSHIP.equals(procedure)) {
            facts.mark("oath", true).with("oathMonths", amount("citizenship.oath", today));
        }
    }

    /** Who enters Italy with the nulla osta: relatives, or whom an employer asked for. */
    private void entry(LetterFacts facts, PrintableCase printed, LocalDate today) {
        LocalDate until = printed.course().decision().nullaOstaUntil();
        String key = printed.procedure().key();
        String first = beforeTheOneStopDesk(printed);
        boolean reunites = FAMILY.equals(key) || "FIRST_FAMILY".equals(first);
        boolean works = QUOTA.equals(key) || "FIRST_WORK".equals(first);
        boolean arrives = (reunites || works) && (until != null || !first.isEmpty());
        facts.mark("reunites", reunites)
                .mark("arrives", arrives)
                .mark("nullaOsta", until != null && !until.isBefore(today))
                .with("nullaOstaUntil", until);
        if (!arrives) {
            return;
        }
        facts.with("visaDays", FAMILY.equals(key) ? amount("family.visa.decision", today) : null)
                .with("appearDays", reunites ? amount("family.entry.appear_sui", today) : null)
                .with("contractDays", works ? amount("work.contract_of_stay", today) : null)
                .with("agreementAge", amount("integration_agreement.age", today))
                .with("agreementCredits", amount("integration_agreement.credits", today));
    }

    /** What a first permit is for, as long as nothing was filed; empty otherwise. */
    private static String beforeTheOneStopDesk(PrintableCase printed) {
        boolean asked = FIRST_PERMIT.equals(printed.procedure().key())
                && printed.course().clock() == null
                && printed.course().decision().what() == null;
        return asked ? printed.procedure().basis() : "";
    }

    private void longTerm(LetterFacts facts, PrintableCase printed, LocalDate today) {
        if (!LONG_TERM.equals(printed.procedure().key())) {
            return;
        }
        facts.mark("longTerm", true)
                .with("stayYears", amount("permit.longterm.stay", today))
                .with("absenceRow", amount("permit.longterm.absence_consecutive", today))
                .with("absenceAll", amount("permit.longterm.absence_total", today))
                .with("documentYears", amount("permit.longterm.document_validity", today))
                .with("minorYears", amount("permit.longterm.document_validity.minor", today))
                .with(
                        "allowance",
                        found("income.social_allowance", today)
                                .map(row -> BigDecimal.valueOf(row.amount(), CENTS))
                                .orElse(null));
    }

    private @Nullable Integer amount(String key, LocalDate day) {
        return found(key, day).map(LegalParameter::amount).orElse(null);
    }

    private Optional<LegalParameter> found(String key, LocalDate day) {
        return parameters.find(key, day);
    }
}
