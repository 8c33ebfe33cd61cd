// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.actor.Office;
import it.respi.platform.mail.ServiceAddresses;
import it.respi.platform.mail.ServiceMail.To;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the officials with substitute power are written to: their contact, where it is an address of mail. */
@Component
public class SubstituteMail implements ServiceAddresses {
    private static final String KIND = "SUBSTITUTE";
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.ITALY);

    private final SubstituteOfficials officials;

    SubstituteMail(SubstituteOfficials officials) {
        this.officials = officials;
    }

    /** The official of an office. */
    public static To to(Office office) {
        return new To(KIND, office.id());
    }

    /**
     * What the mail of the week of that day is about: each week anew, so that a list that did not arrive is not held against the
     * next.
     */
    public static String about(Office office, LocalDate day) {
        return "registry_office/" + office.id() + "/" + WEEK.format(day);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> of(long officeId) {
        return officials
                .of(Math.toIntExact(officeId))
                .map(SubstituteOfficial::contact)
                .filter(contact -> contact.matches("\\S+@\\S+"));
    }
}
