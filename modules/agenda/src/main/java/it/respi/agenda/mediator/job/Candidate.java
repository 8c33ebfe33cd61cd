// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Level;

/** A mediator who is free then and speaks the language. */
record Candidate(long id, String code, String name, String gender, String town, Level level) {}
