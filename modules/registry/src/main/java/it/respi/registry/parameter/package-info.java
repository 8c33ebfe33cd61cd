// SPDX-License-Identifier: EUPL-1.2
/** The register of legal parameters as people read and change it (registro dei parametri, specification 5). */
@NullMarked
package it.respi.registry.parameter;

import org.jspecify.annotations.NullMarked;
