// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.SafeContacts;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.mail.MessageKind;
import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageRow;
import it.respi.messages.mail.text.MailText;
import it.respi.registry.LegalParameters;
import it.respi.registry.Offices;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a message may still go, where to, and in which language; asked when it goes, not when it was written. */
@Component
class Recipients {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    /** How long a message waits for a server. */
    static final Duration NEWS = Duration.ofDays(7);

    private final Dossiers dossiers;
    private final SafeContacts contacts;
    private final Offices offices;
    private final LegalParameters parameters;
    private final JdbcClient jdbc;

    Recipients(Dossiers dossiers, SafeContacts contacts, Offices offices, LegalParameters parameters, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.contacts = contacts;
        this.offices = offices;
        this.parameters = parameters;
        this.jdbc = jdbc;
    }

    /** Why it must not go; empty when it may. The dossier that stays says it too of one that was merged into it. */
    Optional<MessageReason> obstacle(Dossier dossier, MessageRow row, Instant now) {
        Long kept = dossier.mergedInto();
        return obstacle(dossier)
                .or(() -> kept == null ? Optional.empty() : obstacle(dossiers.forProcess(kept)))
                .or(() -> holds(row, now) ? Optional.empty() : Optional.of(MessageReason.OUT_OF_DATE))
                .or(() -> isFresh(row, now) ? Optional.empty() : Optional.of(MessageReason.TOO_LATE));
    }

    private static Optional<MessageReason> obstacle(Dossier dossier) {
        if (dossier.erasedAt() != null) {
            return Optional.of(MessageReason.ERASED);
        }
        if (dossier.protection() != null) {
            return Optional.of(MessageReason.PROTECTED);
        }
        return dossier.restrictedAt() == null ? Optional.empty() : Optional.of(MessageReason.RESTRICTED);
    }

    /** What waited for a server for long, because none was configured, is no news any more. */
    private static boolean isFresh(MessageRow row, Instant now) {
        return row.times().next().plus(NEWS).isAfter(now);
    }

    Recipient of(Dossier dossier, MessageRow row, Instant now) {
        SafeContacts.Reach reach = contacts.of(dossier);
        String phone = offices.card(desk(dossier, row)).phone();
        return new Recipient(
                reach.email(),
                PersonLanguage.of(reach.languages()),
                new MailText.Content(
                        row.kind(), row.reminder(), row.aboutAt(), phone, dossier.number(), days(row, now)));
    }

    /** Of a permit that ends the desk that keeps the dossier answers now, whichever followed the case it came from. */
    private int desk(Dossier dossier, MessageRow row) {
        if (row.kind() != MessageKind.M01) {
            return caseOf(row).deskOfficeId();
        }
        Long kept = dossier.mergedInto();
        return (kept == null ? dossier : dossiers.forProcess(kept)).ownerOfficeId();
    }

    /** As in force on the day of which the message tells. */
    private int days(MessageRow row, Instant now) {
        LocalDateTime about = row.aboutAt();
        LocalDate today = LocalDate.ofInstant(now, ROME);
        return parameters
                .find(row.kind().term(), about == null ? today : about.toLocalDate())
                .orElseGet(() -> parameters.on(row.kind().term(), today))
                .amount();
    }

    private boolean holds(MessageRow row, Instant now) {
        return switch (row.kind()) {
            case M01 -> endsStill(row);
            case M05 -> caseOf(row).lacksPapers();
            case OATH -> isAwaited(row, now);
            case SP3 -> isToCome(row, now) && caseOf(row).isSummoned();
            default -> row.kind().holdsIn(caseOf(row).state());
        };
    }

    /** The permit still ends that day, and nobody has asked for another one. */
    private boolean endsStill(MessageRow row) {
        LocalDateTime ends = row.aboutAt();
        return ends != null
                && jdbc.sql(
                                "select exists (select 1 from message_permit where case_id = :case and ends_on = :day)"
                                        + " or exists (select 1 from message_permit_recorded where case_id = :case and ends_on = :day)")
                        .param("case", row.caseId())
                        .param("day", ends.toLocalDate())
                        .query(Boolean.class)
                        .single();
    }

    /** Nobody has sworn yet, and the last day is not over. */
    private boolean isAwaited(MessageRow row, Instant now) {
        LocalDateTime last = row.aboutAt();
        return last != null
                && !last.toLocalDate().isBefore(LocalDate.ofInstant(now, ROME))
                && jdbc.sql("select exists (select 1 from message_oath where case_id = ?)")
                        .param(row.caseId())
                        .query(Boolean.class)
                        .single();
    }

    private static boolean isToCome(MessageRow row, Instant now) {
        LocalDateTime at = row.aboutAt();
        return at != null && at.isAfter(LocalDateTime.ofInstant(now, ROME));
    }

    private CaseNow caseOf(MessageRow row) {
        return jdbc.sql("select state, desk_office_id, appointment_at is not null and closed_at is null, held_by"
                        + " from message_case where case_id = ?")
                .param(row.caseId())
                .query((rs, one) -> new CaseNow(rs.getString(1), rs.getInt(2), rs.getBoolean(3), rs.getString(4)))
                .single();
    }

    /** @param heldBy whose turn it is, where the state does not say it */
    private record CaseNow(
            String state,
            int deskOfficeId,
            boolean isSummoned,
            @Nullable String heldBy) {
        /** Procedures that tell no states of their own are under way, and wait for the person. */
        boolean lacksPapers() {
            return "INCOMPLETE".equals(state) || "UNDER_WAY".equals(state) && "PERSON".equals(heldBy);
        }
    }

    /**
     * Who is told.
     *
     * @param email null when no address is safe
     */
    record Recipient(@Nullable String email, PersonLanguage language, MailText.Content content) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Recipient[hidden]";
        }
    }
}
