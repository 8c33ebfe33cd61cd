// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The round of every minute (ancoraggio): the node that holds the lease makes a root and hands it out. */
@Component
@EnableConfigurationProperties(AuditSettings.class)
class Anchoring {
    private static final Logger log = LoggerFactory.getLogger(Anchoring.class);

    private final Lease lease;
    private final RootMaker maker;
    private final Delivery delivery;
    private final RootAge age;

    Anchoring(Lease lease, RootMaker maker, Delivery delivery, RootAge age) {
        this.lease = lease;
        this.maker = maker;
        this.delivery = delivery;
        this.age = age;
    }

    @Scheduled(
            fixedDelayString = "${respi.audit.roots-every:60s}",
            initialDelayString = "${respi.audit.roots-every:60s}")
    void round() {
        try {
            if (lease.take()) {
                maker.make();
                delivery.run();
            }
            if (age.isAlarming()) {
                log.warn(
                        "Signed roots of the history were not handed out for {} s",
                        age.get().toSeconds());
            }
        } catch (DataAccessException e) {
            log.warn("No signed root now: {}", e.getClass().getSimpleName());
        }
    }
}
