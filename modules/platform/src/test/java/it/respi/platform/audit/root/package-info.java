// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.platform.audit.root;

import org.jspecify.annotations.NullMarked;
