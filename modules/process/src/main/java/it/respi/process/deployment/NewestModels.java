// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import java.util.Optional;

/** By which version of a model new cases run: known from start-up, so that the engine need not look among all of them. */
public interface NewestModels {

    /** The engine's name of the newest version; empty when no model has that key. */
    Optional<String> newest(String key);
}
