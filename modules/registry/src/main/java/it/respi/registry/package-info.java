// SPDX-License-Identifier: EUPL-1.2
/** What the network agrees on: offices, people, legal parameters, checklists, permit types, countries. */
@NullMarked
package it.respi.registry;

import org.jspecify.annotations.NullMarked;
