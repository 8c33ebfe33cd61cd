// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ladder;

import it.respi.cases.ladder.LateRows.Late;
import it.respi.platform.mail.ServiceMail;
import it.respi.registry.SubstituteMail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a week, to the official with substitute power of each office (potere sostitutivo, SP9): how many of its cases are late, and the
 * oldest of them by number of dossier, procedure and day; nothing of the people. Each node tells it, the key of a mail makes it one.
 */
@Component
public class LateList {
    private static final Logger log = LoggerFactory.getLogger(LateList.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final LateRows rows;
    private final SubstituteMail addresses;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MessageSource messages;
    private final Clock clock;

    LateList(
            LateRows rows,
            SubstituteMail addresses,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MessageSource messages,
            Clock clock) {
        this.rows = rows;
        this.addresses = addresses;
        this.events = events;
        this.transaction = transaction;
        this.messages = messages;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 7 * * MON", zone = "Europe/Rome")
    void run() {
        int told = tell(LocalDate.now(clock.withZone(ROME)));
        log.info("{} officials with substitute power hear of late cases", told);
    }

    /** Writes what is told in the week of that day; to how many. Who has no address of mail is not told. */
    public int tell(LocalDate today) {
        var reachable = rows.late().stream()
                .filter(late -> addresses.of(late.office().id()).isPresent())
                .toList();
        transaction.executeWithoutResult(status -> reachable.forEach(late -> events.publishEvent(mail(late, today))));
        return reachable.size();
    }

    private ServiceMail mail(Late late, LocalDate today) {
        String lines = late.oldest().stream()
                .map(one -> say("late.mail.line", one.dossier(), one.procedure(), DAY.format(one.due())))
                .collect(Collectors.joining("\n"));
        int more = late.count() - late.oldest().size();
        String text = say("late.mail.text", DAY.format(today), late.office().name(), late.count()) + "\n\n" + lines
                + (more > 0 ? "\n" + say("late.mail.more", more) : "") + "\n\n" + say("late.mail.footer");
        return new ServiceMail(
                "SP9",
                SubstituteMail.about(late.office(), today),
                "weekly",
                SubstituteMail.to(late.office()),
                say("late.mail.subject", late.office().name()),
                text);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.ITALIAN);
    }
}
