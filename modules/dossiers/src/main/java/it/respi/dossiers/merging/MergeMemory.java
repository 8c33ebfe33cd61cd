// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.PersonData;
import it.respi.dossiers.person.PersonJson;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How both persons were before a merger and what was chosen, sealed, so that it can be undone. */
@Component
class MergeMemory {
    private static final String BEFORE = "dossier_merge.kept_before";
    private static final String AFTER = "dossier_merge.kept_after";
    private static final String OTHER = "dossier_merge.merged_before";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    MergeMemory(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    void keep(long id, Holders holders, Remembered persons) {
        jdbc.sql("update dossier_merge set kept_before = ?, kept_after = ?, merged_before = ? where id = ?")
                .params(
                        seal(holders.kept(), BEFORE, id, persons.before()),
                        seal(holders.kept(), AFTER, id, persons.after()),
                        seal(holders.merged(), OTHER, id, persons.other()),
                        id)
                .update();
    }

    Remembered of(long id, Holders holders) {
        return jdbc.sql("select kept_before, kept_after, merged_before from dossier_merge where id = ?")
                .param(id)
                .query((rs, row) -> new Remembered(
                        open(holders.kept(), BEFORE, id, rs.getBytes(1)),
                        open(holders.kept(), AFTER, id, rs.getBytes(2)),
                        open(holders.merged(), OTHER, id, rs.getBytes(3))))
                .single();
    }

    private byte[] seal(long holder, String column, long id, PersonData person) {
        return Objects.requireNonNull(
                cipher.seal(holder, new Place(column, id), json.writeValueAsString(PersonJson.of(person))));
    }

    private PersonData open(long holder, String column, long id, byte[] sealed) {
        String text = cipher.open(holder, new Place(column, id), sealed)
                .orElseThrow(() -> new IllegalStateException("the person of a merger was erased"));
        return Objects.requireNonNull(json.readValue(text, PersonJson.class)).remembered();
    }

    /** The persons of both dossiers, whose keys seal. */
    record Holders(long kept, long merged) {}

    /**
     * @param before the person of the dossier that stays, as it was
     * @param after the same with what was chosen
     * @param other the person of the other, as it was
     */
    record Remembered(PersonData before, PersonData after, PersonData other) {}
}
