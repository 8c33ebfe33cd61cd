// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens what is known of a member: with the key of the member who has a dossier, else of who brought them in. */
@Component
class MemberSeal {
    private static final String TABLE = "dossier_household_member.";

    private final FieldCipher cipher;

    MemberSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte @Nullable [] surname(long id, MemberEntry entry) {
        return sealed(entry, "surname", id, entry.surname());
    }

    byte @Nullable [] givenNames(long id, MemberEntry entry) {
        return sealed(entry, "given_names", id, entry.givenNames());
    }

    byte @Nullable [] birthDate(long id, MemberEntry entry) {
        LocalDate birth = entry.birthDate();
        return sealed(entry, "birth_date", id, birth == null ? null : birth.toString());
    }

    /** What stands in a row of the table; empty names when the key is gone. */
    MemberEntry open(ResultSet rs) throws SQLException {
        String birth = opened(rs, "birth_date");
        return new MemberEntry(
                rs.getObject("dossier_id", Long.class),
                rs.getLong("sealed_for"),
                opened(rs, "surname"),
                opened(rs, "given_names"),
                birth.isEmpty() ? null : LocalDate.parse(birth));
    }

    private byte @Nullable [] sealed(MemberEntry entry, String column, long id, @Nullable String value) {
        return cipher.seal(entry.sealedFor(), new Place(TABLE + column, id), value);
    }

    private String opened(ResultSet rs, String column) throws SQLException {
        Place place = new Place(TABLE + column, rs.getLong("id"));
        return cipher.open(rs.getLong("sealed_for"), place, rs.getBytes(column)).orElse("");
    }
}
