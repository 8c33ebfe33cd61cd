// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is known of people beside their record and leads to their dossiers, too; written by the blocks of the person. */
public interface FurtherDetails {
    /** By the id of the person; who has nothing beside the record is not in it. One statement, however many are asked for. */
    Map<Long, Details> of(Collection<Long> people);

    /**
     * What leads to one person.
     *
     * @param names other names, in whatever script
     * @param papers numbers of papers
     * @param phones in their international form
     * @param codes earlier codici fiscali
     */
    record Details(List<Name> names, List<String> papers, List<String> phones, List<String> codes) {
        public static final Details NONE = new Details(List.of(), List.of(), List.of(), List.of());

        public Details {
            names = List.copyOf(names);
            papers = List.copyOf(papers);
            phones = List.copyOf(phones);
            codes = List.copyOf(codes);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Details[hidden]";
        }
    }

    /** Another name of a person; either part may be empty. */
    record Name(String surname, String givenNames) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Name[hidden]";
        }
    }
}
