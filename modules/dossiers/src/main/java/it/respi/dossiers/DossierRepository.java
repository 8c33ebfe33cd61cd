// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Package-private on purpose: the rest of the code goes through {@link Dossiers}. */
interface DossierRepository extends Repository<Dossier, Long> {
    Dossier saveAndFlush(Dossier dossier);

    @Query("select d from Dossier d join fetch d.holder left join fetch d.offices where d.number = :number")
    Optional<Dossier> byNumber(String number);

    @Query("select d from Dossier d join fetch d.holder left join fetch d.offices where d.id = :id")
    Optional<Dossier> byId(long id);

    /** The one this transaction has in its hands already is not read again. */
    @EntityGraph(attributePaths = {"holder", "offices"})
    Optional<Dossier> findById(Long id);

    @Query("select d from Dossier d join fetch d.holder left join fetch d.offices where d.id in :ids")
    List<Dossier> byIds(Collection<Long> ids);

    @Query("select distinct d from Dossier d join fetch d.holder left join fetch d.offices where d.mergedInto = :kept"
            + " order by d.number")
    List<Dossier> mergedInto(long kept);

    /** Who corrects the person comes after whoever does so now. */
    @Query(
            nativeQuery = true,
            value = "select p.id from dossier d join dossier_person p on p.id = d.holder_id where d.number = :number"
                    + " for update")
    Optional<Long> lockPerson(String number);

    /** Who changes which offices take part comes after whoever does so now. */
    @Query(nativeQuery = true, value = "select id from dossier where id = :id for update")
    Optional<Long> lock(long id);

    /** By the mark of a codice fiscale; the number itself is never sent to the database. */
    @Query(value = "select dossier_id from dossier_mark where mark in (:marks) limit 40", nativeQuery = true)
    List<Long> byMarks(Collection<byte[]> marks);
}
