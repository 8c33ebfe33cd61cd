// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Package-private on purpose: the rest of the module goes through {@link CaseFiles}. */
interface CaseFileRepository extends Repository<CaseFile, Long> {
    CaseFile saveAndFlush(CaseFile file);

    Optional<CaseFile> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from CaseFile f where f.id = :id")
    Optional<CaseFile> lockById(long id);

    List<CaseFile> findByDossierIdOrderByIdDesc(long dossierId);
}
