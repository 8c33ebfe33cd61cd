// SPDX-License-Identifier: EUPL-1.2
/** The description of the API for programs (OpenAPI 3.1), made from the controllers. */
@NullMarked
package it.respi.platform.openapi;

import org.jspecify.annotations.NullMarked;
