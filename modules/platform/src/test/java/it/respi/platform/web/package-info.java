// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.platform.web;

import org.jspecify.annotations.NullMarked;
