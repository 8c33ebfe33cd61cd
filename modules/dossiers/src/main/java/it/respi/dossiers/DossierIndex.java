// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which dossiers are found, written in the transaction that changes them. */
@Component
public class DossierIndex {
    private final JdbcClient jdbc;

    DossierIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of a paper by which the dossier shall be found, such as the number of the registered kit. */
    public void reference(long dossierId, String reference) {
        SearchWords.of(reference).forEach(word -> add(word, dossierId));
    }

    /** Names and codes of the holder, after they were entered or corrected. */
    void names(Dossier dossier) {
        PersonData data = dossier.holder().data();
        Set<String> words = new TreeSet<>();
        Stream.of(data.surname(), data.givenNames(), data.codiceFiscale(), data.passportNumber(), digits(data.phone()))
                .filter(Objects::nonNull)
                .forEach(text -> words.addAll(SearchWords.of(text)));
        words.forEach(word -> add(word, dossier.id()));
    }

    private void add(String word, long dossierId) {
        jdbc.sql("insert ignore into dossier_token (token, dossier_id) values (?, ?)")
                .params(word, dossierId)
                .update();
    }

    private static @Nullable String digits(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("\\D", "");
    }
}
