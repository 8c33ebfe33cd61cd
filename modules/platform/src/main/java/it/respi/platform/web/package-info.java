// SPDX-License-Identifier: EUPL-1.2
/** What every page and every answer of the API has in common: refusals, forms, layout, language. */
@NullMarked
@NamedInterface("web")
package it.respi.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
