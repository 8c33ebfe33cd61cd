// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** A node without a number writes nothing, so it is not ready. */
@Component("nodeHealthIndicator")
class NodeHealth extends AbstractHealthIndicator {
    private final NodeLease lease;

    NodeHealth(NodeLease lease) {
        super("the node has no number");
        this.lease = lease;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (lease.isHeld()) {
            builder.up().withDetail("number", lease.number());
        } else {
            builder.down();
        }
    }
}
