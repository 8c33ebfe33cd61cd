// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.List;

/** The numbers that the cases of a dossier are known by: permits, registered kits, files; answered by the cases. */
public interface CaseNumbers {
    List<String> of(long dossierId);
}
