// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldMergeTest {
    private static final Map<String, String> BEFORE = Map.of("surname", "Wu", "city", "Cuneo");

    @Test
    void keepsWhatOnlyOneOfThemChanged() {
        FieldMerge merge = FieldMerge.of(
                BEFORE, Map.of("surname", "Wu", "city", "Busca"), Map.of("surname", "Woo", "city", "Cuneo"));

        assertThat(merge.isClear()).isTrue();
        assertThat(merge.values()).containsExactlyInAnyOrderEntriesOf(Map.of("surname", "Woo", "city", "Busca"));
    }

    @Test
    void asksAboutWhatBothChangedAndKeepsWhatWasTyped() {
        FieldMerge merge =
                FieldMerge.of(BEFORE, Map.of("surname", "Wu", "city", "Busca"), Map.of("surname", "Wu", "city", "Bra"));

        assertThat(merge.disputed()).containsExactly("city");
        assertThat(merge.values()).containsEntry("city", "Bra");
        Conflict conflict =
                merge.conflict("Anna", Instant.EPOCH, BEFORE, name -> "label " + name, (name, value) -> value);
        assertThat(conflict.changes())
                .containsExactly(new Conflict.Change("city", "label city", "Cuneo", "Busca", "Bra"));
    }

    @Test
    void doesNotAskWhenBothWroteTheSameOrWhenAFieldWasNotInTheForm() {
        Map<String, String> theirs = Map.of("surname", "Woo", "city", "Busca");

        assertThat(FieldMerge.of(BEFORE, theirs, Map.of("surname", "Woo")).isClear())
                .isTrue();
        assertThat(FieldMerge.of(BEFORE, theirs, Map.of("surname", "Woo")).values())
                .containsEntry("city", "Busca");
    }

    @Test
    void aChoiceForWhatIsThereNowIsTakenFromTheHiddenFields() {
        Map<String, String[]> sent = Map.of(
                "before.city", new String[] {"Busca"}, "keep.city", new String[] {"theirs"}, "city", new String[] {"Bra"
                });

        assertThat(FieldMerge.settled(Map.of("city", "Bra"), FieldMerge.before(sent), sent))
                .containsEntry("city", "Busca");
    }

    @Test
    void rowsMeetByTheirIdAndNewOnesOfBothAreKept() {
        FieldMerge merge = FieldMerge.of(
                Map.of("papers.1.number", "A"),
                Map.of("papers.1.number", "A", "papers.2.number", "B"),
                Map.of("papers.1.number", "A1", "papers.3.number", "C"));

        assertThat(merge.isClear()).isTrue();
        assertThat(merge.values())
                .containsEntry("papers.1.number", "A1")
                .containsEntry("papers.2.number", "B")
                .containsEntry("papers.3.number", "C");
    }

    @Test
    void aRowThatTheyTookAwayIsAskedAboutOnlyWhenSomethingWasTypedIntoIt() {
        Map<String, String> before = Map.of("papers.1.number", "A", "papers.1.state", "MAR");

        FieldMerge typed = FieldMerge.of(before, Map.of(), Map.of("papers.1.number", "A1", "papers.1.state", "MAR"));
        assertThat(typed.disputed()).containsExactly("papers.1.removed");
        assertThat(typed.values()).containsEntry("papers.1.number", "A1").containsEntry("papers.1.state", "MAR");
        assertThat(typed.before()).containsEntry("papers.1.removed", "true");

        FieldMerge untouched = FieldMerge.of(before, Map.of(), before);
        assertThat(untouched.isClear()).isTrue();
        assertThat(untouched.values()).containsEntry("papers.1.removed", "true");
    }

    @Test
    void aRowThatTheyChangedIsNotTakenAwaySilently() {
        Map<String, String> before = Map.of("papers.1.number", "A");
        Map<String, String> removing = Map.of("papers.1.number", "A", "papers.1.removed", "true");

        assertThat(FieldMerge.of(before, Map.of("papers.1.number", "A2"), removing)
                        .disputed())
                .containsExactly("papers.1.removed");
        assertThat(FieldMerge.of(before, before, removing).isClear()).isTrue();
    }
}
