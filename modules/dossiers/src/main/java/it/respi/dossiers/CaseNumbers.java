// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The numbers that the cases of dossiers are known by: permits, registered kits, files; answered by the cases. */
public interface CaseNumbers {
    /** By dossier; a dossier without such numbers is missing. */
    Map<Long, List<String>> of(Collection<Long> dossiers);
}
