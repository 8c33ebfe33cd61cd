// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Collection;
import java.util.Map;

/** The newest case of each dossier of a list; answered by the cases. */
public interface CaseLines {
    /** One question for a whole list; dossiers without a case are left out. */
    Map<Long, CaseLine> of(Collection<Long> dossierIds);
}
