// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import it.respi.dossiers.NumberMarks;
import it.respi.dossiers.PersonSeal;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Seals what is invented as the application does (ADR 0014): each field with the key of the person, bound to its place. A
 * place that the application does not know shows at once, because no page opens it.
 */
interface Sealing {
    /** The rules that are followed, as the column {@code sealed_by} says. */
    int RULES = PersonSeal.RULES;

    /** Makes the keys of all these persons at once. */
    void prepare(Collection<Long> persons);

    byte @Nullable [] sealed(long person, Place place, @Nullable String text);

    /** The mark beside a sealed number of a paper. */
    byte @Nullable [] mark(@Nullable String number);

    /** Tells with which keys marks are made. */
    int generation();

    default byte @Nullable [] person(long person, String column, @Nullable String text) {
        return sealed(person, new Place("dossier_person." + column, person), text);
    }

    default byte @Nullable [] document(long person, String column, long document, String text) {
        return sealed(person, new Place("dossier_document." + column, document), text);
    }

    default byte @Nullable [] file(long person, String column, long file, @Nullable String text) {
        return sealed(person, new Place("case_file." + column, file), text);
    }

    /** By the application's own classes. */
    record Real(FieldCipher cipher, NumberMarks marks) implements Sealing {
        @Override
        public void prepare(Collection<Long> persons) {
            cipher.prepare(persons);
        }

        @Override
        public byte @Nullable [] sealed(long person, Place place, @Nullable String text) {
            return cipher.seal(person, place, text);
        }

        @Override
        public byte @Nullable [] mark(@Nullable String number) {
            return number == null ? null : marks.ofPaper(number);
        }

        @Override
        public int generation() {
            return marks.generation();
        }
    }
}
