// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import it.respi.cases.RelativeState;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.RelativesOfCase.Row;
import it.respi.cases.head.DossierPages.Opened;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierHead;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import it.respi.dossiers.household.NamedRelatives;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelativeLinesTest {
    private final NamedRelatives relatives = mock(NamedRelatives.class);
    private final RelativeLines lines = new RelativeLines(relatives, mock(Texts.class), mock(Dates.class));

    @Test
    @DisplayName("Chi non vede i dati della persona non vede né nomi né stati dei familiari (art. 5 GDPR)")
    void whoDoesNotSeeThePersonSeesNothing() {
        Row row = new Row(7, RelativeState.VISA_ISSUED, LocalDate.of(2026, 2, 10), "Task_X");
        Opened opened = new Opened(
                mock(Dossier.class),
                new DossierRights(Set.of(), Set.of(Section.CASE, Section.DOCUMENTS)),
                mock(DossierHead.class),
                List.of());

        assertThat(lines.of(opened, List.of(row), Invented.actor(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP)))
                .isEmpty();
        verifyNoInteractions(relatives);
    }
}
