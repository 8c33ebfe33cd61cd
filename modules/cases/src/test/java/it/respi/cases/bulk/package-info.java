// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.cases.bulk;

import org.jspecify.annotations.NullMarked;
