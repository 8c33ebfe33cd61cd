// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Health of the signed roots: told to administrators, never a reason to send people to another node. */
@Component("auditRootsHealthIndicator")
class RootHealth extends AbstractHealthIndicator {
    private final RootAge age;
    private final Delivery delivery;

    RootHealth(RootAge age, Delivery delivery) {
        super("the signed roots cannot be read");
        this.age = age;
        this.delivery = delivery;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(age.isAlarming() ? "DOWN" : "UP")
                .withDetail("seconds", age.get().toSeconds())
                .withDetail("recipients", delivery.names());
    }
}
