// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Invented;
import it.respi.cases.step.StepHelp;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.platform.view.Texts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Chi riapre una pratica sa se la persona ne ha un’altra aperta della stessa procedura")
class CaseBesideReopenedTest {
    private static final Actor HEAD = Invented.actor(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_RESP);
    private static final String RENEWAL = "p01PermitRenewal";
    private static final long DOSSIER = 3;

    private final CaseFiles files = mock(CaseFiles.class);
    private final Texts texts = mock(Texts.class);
    private final StepRow step = mock(StepRow.class);

    @BeforeEach
    void theStepThatReopens() {
        when(texts.say(anyString())).thenAnswer(call -> call.getArgument(0));
        when(step.caseId()).thenReturn(7L);
        when(step.dossierId()).thenReturn(DOSSIER);
        when(step.dossierNumber()).thenReturn("CN-2026-000031");
        when(step.procedure()).thenReturn(RENEWAL);
    }

    @ParameterizedTest
    @CsvSource({
        "9, p01PermitRenewal, IN_REVIEW, true",
        "9, p01PermitRenewal, CHECKING, true",
        "9, p01PermitRenewal, CLOSED, false",
        "9, p01PermitRenewal, NOTIFIED, false",
        "9, p07Citizenship, UNDER_WAY, false",
        "7, p01PermitRenewal, APPEALED, false"
    })
    void namesTheOtherCase(long id, String procedure, CaseState state, boolean told) {
        CaseFile other = mock(CaseFile.class);
        when(other.id()).thenReturn(id);
        when(other.procedureKey()).thenReturn(procedure);
        when(other.state()).thenReturn(state);
        when(files.ofDossier(DOSSIER, HEAD)).thenReturn(List.of(other));

        assertThat(new CaseBesideReopened(files, texts).links(HEAD, step))
                .extracting(StepHelp.Link::href)
                .isEqualTo(told ? List.of("/u/dossier/CN-2026-000031?pratica=9") : List.of());
    }
}
