// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import it.respi.cases.CaseFact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the person is told of a fact, at once and later (specification 9.1, SP1, SP3, P1.5). */
final class MessagePlan {
    static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** How a check of the papers ends, in any procedure, when some are missing; {@code COMPLETE} otherwise. */
    private static final String INCOMPLETE = "INCOMPLETE";

    private static final List<Integer> BEFORE_APPOINTMENT = List.of(7, 2, 0);
    private static final List<Integer> PAPERS_MISSING = List.of(7, 15, 30);
    private static final List<Integer> DOCUMENTS_ASKED = List.of(10, 20, 27);
    private static final List<Integer> CARD_READY = List.of(15, 30, 60);

    /** Procedures whose decision is an authorisation of the one-stop desk (nulla osta). */
    private static final Set<String> AUTHORISED = Set.of("p02FamilyReunification", "p04QuotaEntry");

    /** Ends of the check of papers after which what was said of missing ones no longer holds. */
    private static final Set<String> CHECKS = Set.of(INCOMPLETE, "COMPLETE", "CHECKED_ELSEWHERE");

    private MessagePlan() {}

    /** Whether queued messages of that kind no longer hold, because the fact is told anew or taken back. */
    static Optional<MessageKind> replaced(CaseFact fact) {
        if (CHECKS.stream().anyMatch(fact::endedBy)) {
            return Optional.of(MessageKind.M05);
        }
        return switch (fact.kind()) {
            case "BOOK_FINGERPRINTS", "BOOK_APPOINTMENT", "RECORD_FINGERPRINTS", "RECORD_APPOINTMENT" ->
                Optional.of(MessageKind.SP3);
            case "SIGN_DOCUMENT_REQUEST", "CHECK_BEFORE_TERM" -> Optional.of(MessageKind.M10);
            case "REGISTER_CARD" -> Optional.of(MessageKind.M14);
            default -> Optional.empty();
        };
    }

    /**
     * What is to be sent.
     *
     * @param wait how long a message can be held back before it goes
     */
    static List<Planned> of(CaseFact fact, Instant now, Duration wait) {
        Instant first = now.plus(wait);
        if (fact.endedBy(INCOMPLETE)) {
            return repeated(MessageKind.M05, fact, first, PAPERS_MISSING);
        }
        return switch (fact.kind()) {
            case "ENTER_POSTING" -> posted(fact, first, now);
            case "ENTER_DIRECT_FILING", "FILE_APPLICATION", "SEND_APPLICATION" -> once(MessageKind.M08, fact, first);
            case "TAKE_CHARGE", "START_TERM" -> once(MessageKind.M09, fact, first);
            case "SIGN_DOCUMENT_REQUEST" -> signed(fact) ? documentsAsked(fact, first) : List.of();
            case "CHECK_BEFORE_TERM" ->
                fact.endedBy("SUI_DOCUMENTS") ? repeated(MessageKind.M10, fact, first, DOCUMENTS_ASKED) : List.of();
            case "DELIVER_DOCUMENT_REQUEST" ->
                fact.endedBy("DELIVERED") ? reminders(MessageKind.M10, fact, first, DOCUMENTS_ASKED) : List.of();
            case "SIGN_REFUSAL_NOTICE" -> signed(fact) ? once(MessageKind.M12, fact, first) : List.of();
            case "SIGN_DECISION" -> signed(fact) ? once(decision(fact), fact, first) : List.of();
            case "REGISTER_CARD" -> repeated(MessageKind.M14, fact, first, CARD_READY);
            case "BOOK_FINGERPRINTS", "BOOK_APPOINTMENT" -> booked(fact, first, now);
            default -> step(fact).map(kind -> once(kind, fact, first)).orElse(List.of());
        };
    }

    /** The letter of the post office may call the person already: they are reminded until the office sets its day (P1.10). */
    private static List<Planned> posted(CaseFact fact, Instant first, Instant now) {
        List<Planned> planned = new ArrayList<>(once(MessageKind.M08, fact, first));
        planned.addAll(appointment(fact, now));
        return planned;
    }

    /** What only the step tells, because it records no act. */
    private static Optional<MessageKind> step(CaseFact fact) {
        return switch (Objects.requireNonNullElse(fact.step(), "")) {
            case "Task_SummonTest" -> Optional.of(MessageKind.M40);
            case "Task_RecordTest" -> Optional.of(MessageKind.M41);
            case "Task_WorkVisaChecks" ->
                fact.endedBy("IMPEDIMENT_FOUND") ? Optional.empty() : Optional.of(MessageKind.M42);
            case "Task_WorkExpired" -> fact.endedBy("CHECKS_IN_TIME") ? Optional.of(MessageKind.M42) : Optional.empty();
            case "Task_WorkEmployer" ->
                fact.endedBy("EMPLOYER_CONFIRMS") ? Optional.of(MessageKind.M43) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A day on which a term of the law depends is told at once, too, and one that stands for a day that was lost. */
    private static List<Planned> booked(CaseFact fact, Instant first, Instant now) {
        MessageKind kind = "p04QuotaEntry".equals(fact.procedure())
                ? MessageKind.M44
                : CaseFact.OATH_DAY.equals(fact.step())
                        ? MessageKind.M45
                        : CaseFact.MOVED.equals(fact.detail()) ? MessageKind.SP3 : null;
        List<Planned> planned = new ArrayList<>();
        if (kind != null && fact.appointmentAt() != null) {
            planned.add(new Planned(kind, Long.toString(fact.entry()), first, fact.appointmentAt()));
        }
        planned.addAll(appointment(fact, now));
        return planned;
    }

    /** Its days count from the receipt: the reminders follow when that is known, at once where it was told with the signature. */
    private static List<Planned> documentsAsked(CaseFact fact, Instant first) {
        return fact.onDate() == null
                ? once(MessageKind.M10, fact, first)
                : repeated(MessageKind.M10, fact, first, DOCUMENTS_ASKED);
    }

    private static boolean signed(CaseFact fact) {
        return fact.endedBy("SIGN");
    }

    private static MessageKind decision(CaseFact fact) {
        boolean authorised = AUTHORISED.contains(fact.procedure()) && "GRANT".equals(fact.detail());
        return authorised ? MessageKind.M23 : MessageKind.M15;
    }

    private static List<Planned> once(MessageKind kind, CaseFact fact, Instant at) {
        LocalDate day = fact.onDate() == null ? LocalDate.ofInstant(at, ROME) : fact.onDate();
        return List.of(new Planned(kind, Long.toString(fact.entry()), at, day.atStartOfDay()));
    }

    /**
     * At once, and again in the morning so many days after the day it happened: a request that was entered some days late ends
     * no later. What would have gone before today goes no more.
     */
    private static List<Planned> repeated(MessageKind kind, CaseFact fact, Instant at, List<Integer> days) {
        List<Planned> planned = new ArrayList<>(once(kind, fact, at));
        planned.addAll(reminders(kind, fact, at, days));
        return planned;
    }

    private static List<Planned> reminders(MessageKind kind, CaseFact fact, Instant at, List<Integer> days) {
        LocalDate today = LocalDate.ofInstant(at, ROME);
        LocalDate from = fact.onDate() == null ? today : fact.onDate();
        return days.stream()
                .filter(later -> from.plusDays(later).isAfter(today))
                .map(later -> Planned.reminder(
                        kind, Long.toString(fact.entry()), later, morning(from.plusDays(later)), from.atStartOfDay()))
                .toList();
    }

    /** Seven and two days before, and on the day: those that are still to come. */
    private static List<Planned> appointment(CaseFact fact, Instant now) {
        LocalDateTime at = fact.appointmentAt();
        if (at == null) {
            return List.of();
        }
        List<Planned> planned = new ArrayList<>();
        for (int before : BEFORE_APPOINTMENT) {
            Instant morning = morning(at.toLocalDate().minusDays(before));
            if (morning.isAfter(now) && morning.isBefore(at.atZone(ROME).toInstant())) {
                planned.add(Planned.reminder(MessageKind.SP3, at.toString(), before, morning, at));
            }
        }
        return planned;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(ROME).toInstant();
    }
}
