// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

/** May stop changes while the history cannot be vouched for outside. */
@FunctionalInterface
public interface Brake {
    /** @throws HistoryNotAnchored when nothing may be changed now */
    void beforeChange();
}
