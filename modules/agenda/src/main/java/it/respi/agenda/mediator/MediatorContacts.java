// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How mediators are reached (recapiti), sealed with a key of their own: for whoever keeps the register, and for mails of Respi. */
@Component
public class MediatorContacts {
    private static final String PLACE = "agenda_mediator.contacts";
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final MediatorPolicy policy;

    MediatorContacts(JdbcClient jdbc, FieldCipher cipher, MediatorPolicy policy) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.policy = policy;
    }

    /** The contacts of some, by number; none for whoever does not keep the register. */
    @Transactional(readOnly = true)
    public Map<Long, String> of(Actor actor, Collection<Long> mediators) {
        return policy.manages(actor) ? opened(mediators) : Map.of();
    }

    /** The first e-mail address among the contacts of a mediator; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<String> email(long mediator) {
        Matcher found = EMAIL.matcher(opened(List.of(mediator)).getOrDefault(mediator, ""));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private Map<Long, String> opened(Collection<Long> mediators) {
        Map<Long, String> contacts = new HashMap<>();
        if (!mediators.isEmpty()) {
            jdbc.sql("select id, sealed_contacts from agenda_mediator where id in (:ids)")
                    .param("ids", mediators)
                    .query(rs -> {
                        contacts.put(rs.getLong(1), open(rs.getLong(1), rs.getBytes(2)));
                    });
        }
        return contacts;
    }

    byte @Nullable [] seal(long mediator, String contacts) {
        return contacts.isEmpty() ? null : cipher.seal(mediator, new Place(PLACE, mediator), contacts);
    }

    String open(long mediator, byte @Nullable [] sealed) {
        return cipher.open(mediator, new Place(PLACE, mediator), sealed).orElse("");
    }
}
