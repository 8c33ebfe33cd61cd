// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was corrected of a person (correzioni), block by block, for the history of a dossier: never the values. */
@Component
public class PersonCorrections {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Staff staff;
    private final Texts texts;

    PersonCorrections(JdbcClient jdbc, Offices offices, Staff staff, Texts texts) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.staff = staff;
        this.texts = texts;
    }

    /** The newest of a dossier that was taken, newest first; blocks that the reader does not see are not told of either. */
    public List<Correction> of(Dossier dossier, DossierRights rights) {
        return jdbc
                .sql("select block, office_id, staff_id, at from dossier_person_correction where person_id = ?"
                        + " order by at desc, block, version desc limit " + SHOWN)
                .param(dossier.holder().id())
                .query((rs, row) -> new Row(
                        PersonBlock.valueOf(rs.getString(1)),
                        rs.getInt(2),
                        rs.getInt(3),
                        rs.getTimestamp(4).toInstant()))
                .list()
                .stream()
                .filter(row -> rights.sees(row.block().section()))
                .map(this::said)
                .toList();
    }

    private Correction said(Row row) {
        String block = texts.say("person.block." + row.block());
        Locale language = LocaleContextHolder.getLocale();
        return new Correction(
                row.at(),
                offices.get(row.officeId()).shortName() + ", " + staff.nameOf(row.staffId()),
                texts.say("person.corrections.said", block.substring(0, 1).toLowerCase(language) + block.substring(1)));
    }

    /**
     * A correction in the reader's words.
     *
     * @param who office and person
     * @param text which data
     */
    public record Correction(Instant at, String who, String text) {}

    private record Row(PersonBlock block, int officeId, int staffId, Instant at) {}
}
