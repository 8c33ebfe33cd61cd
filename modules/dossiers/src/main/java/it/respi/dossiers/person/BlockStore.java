// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside the record of people, block by block, sealed for each of them (ADR 0020). */
@Component
class BlockStore {
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    BlockStore(JdbcClient jdbc, FieldCipher cipher, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Every block of one person that was ever corrected. */
    Map<PersonBlock, Stored> of(long person) {
        Map<PersonBlock, Stored> blocks = new TreeMap<>();
        read(List.of(person)).forEach(stored -> blocks.put(stored.block(), stored));
        return blocks;
    }

    /** The same of several people at once; what was erased is left out. */
    List<Stored> read(Collection<Long> people) {
        return people.isEmpty() ? List.of() : read("person_id in (:people)", Map.of("people", people));
    }

    /** That block of the holders of these dossiers. */
    List<Stored> ofHolders(Collection<Long> dossiers, PersonBlock block) {
        return read(
                "block = :block and person_id in (select holder_id from dossier where id in (:dossiers))",
                Map.of("block", block.name(), "dossiers", dossiers));
    }

    private List<Stored> read(String which, Map<String, ?> params) {
        return jdbc.sql("select id, block, version, sealed, office_id, staff_id, at, " + FieldCipher.KEY_BY_ID
                        + " from (select person_id as id, block, version, sealed, office_id, staff_id, at"
                        + " from dossier_person_block where " + which + ") b")
                .params(params)
                .query((rs, row) -> {
                    long person = rs.getLong(1);
                    PersonBlock block = PersonBlock.valueOf(rs.getString(2));
                    cipher.keyRead(person, rs.getBytes(8));
                    return new Stored(
                            person,
                            block,
                            rs.getLong(3),
                            opened(person, block, rs.getBytes(4)),
                            rs.getInt(5),
                            rs.getInt(6),
                            rs.getTimestamp(7).toInstant());
                })
                .list();
    }

    /** To be called while the person is locked ({@code Dossiers.correct}). */
    void write(long person, PersonBlock block, long version, Map<String, String> values, Actor actor) {
        byte[] sealed = sealed(person, block, values);
        jdbc.sql("insert into dossier_person_block (person_id, block, version, sealed, office_id, staff_id, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update version = values(version),"
                        + " sealed = values(sealed), office_id = values(office_id), staff_id = values(staff_id),"
                        + " at = values(at)")
                .params(Params.of(
                        person,
                        block.name(),
                        version,
                        sealed,
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant())))
                .update();
        jdbc.sql("insert into dossier_person_correction (person_id, block, version, office_id, staff_id, at)"
                        + " select person_id, block, version, office_id, staff_id, at from dossier_person_block"
                        + " where person_id = ? and block = ?")
                .params(person, block.name())
                .update();
    }

    /** Writes a State of these people by another code; the versions stay: whoever has a form open changed nothing. */
    void renameState(Collection<Long> people, String from, String to) {
        read(people).stream()
                .filter(stored -> stored.values().containsValue(from))
                .forEach(stored -> {
                    Map<String, String> values = new LinkedHashMap<>(stored.values());
                    values.replaceAll((field, value) -> isState(field) && value.equals(from) ? to : value);
                    jdbc.sql("update dossier_person_block set sealed = ? where person_id = ? and block = ?")
                            .params(Params.of(
                                    sealed(stored.person(), stored.block(), values),
                                    stored.person(),
                                    stored.block().name()))
                            .update();
                });
    }

    private static boolean isState(String field) {
        return field.endsWith(".state") || field.endsWith("Country") || field.equals("citizenship");
    }

    private byte @Nullable [] sealed(long person, PersonBlock block, Map<String, String> values) {
        return cipher.seal(person, place(person, block), json.writeValueAsString(values));
    }

    private Map<String, String> opened(long person, PersonBlock block, byte @Nullable [] sealed) {
        return cipher.open(person, place(person, block), sealed)
                .map(text -> (Map<String, String>) json.readValue(text, TEXTS))
                .orElse(Map.of());
    }

    private static Place place(long person, PersonBlock block) {
        return new Place("dossier_person_block." + block.name(), person);
    }

    /** A block as it is stored, and who changed it last. */
    record Stored(
            long person,
            PersonBlock block,
            long version,
            Map<String, String> values,
            int officeId,
            int staffId,
            Instant at) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Stored[" + block + "]";
        }
    }
}
