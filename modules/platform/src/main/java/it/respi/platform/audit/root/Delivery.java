// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the roots to everybody who keeps them; what could not be handed over is tried again at the next round. */
@Component
class Delivery {
    /** The database itself, which has a root as soon as it is made. */
    static final String STORE = "store";

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 50;

    private final JdbcClient jdbc;
    private final RootStore store;
    private final List<Recipient> recipients = new ArrayList<>();

    Delivery(JdbcClient jdbc, AuditSettings settings, Keys keys) {
        this.jdbc = jdbc;
        this.store = new RootStore(jdbc);
        if (settings.rootsDir() != null && !settings.rootsDir().toString().isBlank()) {
            recipients.add(new RootsFolder(settings.rootsDir(), keys.publicHalf(KeyPurpose.SEAL)));
        }
        if (settings.rootsUrl() != null && !settings.rootsUrl().toString().isBlank()) {
            recipients.add(new RootsAddress(settings.rootsUrl()));
        }
    }

    /** Who has to have the roots, the database included. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(STORE));
        recipients.forEach(recipient -> names.add(recipient.name()));
        return names;
    }

    /** Hands over what each recipient does not have yet. */
    void run() {
        names().forEach(this::know);
        note(STORE, store.last().map(Root::number).orElse(0L), true);
        recipients.forEach(this::deliver);
    }

    private void deliver(Recipient recipient) {
        try {
            long last = recipient.last().orElseGet(() -> noted(recipient.name()));
            for (List<Root> next = store.after(last, BATCH); !next.isEmpty(); next = store.after(last, BATCH)) {
                recipient.hand(next);
                last = next.getLast().number();
                note(recipient.name(), last, false);
            }
            note(recipient.name(), last, true);
        } catch (IOException e) {
            log.warn("Signed roots cannot be handed to the {}: {}", recipient.name(), e.toString());
        }
    }

    /** From when on a recipient is expected to have everything. */
    private void know(String name) {
        jdbc.sql("insert ignore into platform_audit_recipient (name, root, all_at) values (?, 0, utc_timestamp(3))")
                .param(name)
                .update();
    }

    private long noted(String name) {
        return jdbc.sql("select root from platform_audit_recipient where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private void note(String name, long root, boolean all) {
        jdbc.sql("update platform_audit_recipient set root = ?" + (all ? ", all_at = utc_timestamp(3)" : "")
                        + " where name = ?")
                .params(root, name)
                .update();
    }
}
