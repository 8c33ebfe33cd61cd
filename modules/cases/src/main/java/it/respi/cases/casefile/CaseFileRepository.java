// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Package-private on purpose: the rest of the module goes through {@link CaseFiles}. */
interface CaseFileRepository extends Repository<CaseFile, Long> {
    CaseFile saveAndFlush(CaseFile file);

    Optional<CaseFile> findById(long id);

    /** Plain SQL: what Hibernate writes for MySQL ({@code for update of}) MariaDB does not understand. */
    @Query(value = "select * from case_file where id = :id for update", nativeQuery = true)
    Optional<CaseFile> lockById(long id);

    List<CaseFile> findByDossierIdOrderByIdDesc(long dossierId);
}
