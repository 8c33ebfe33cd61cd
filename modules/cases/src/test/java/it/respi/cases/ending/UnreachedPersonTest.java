// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.casefile.Invented;
import it.respi.cases.step.StepHelp;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.platform.view.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Irreperibile (SP12): prima un altro canale, poi la comunità, senza dire di che cosa si tratta")
class UnreachedPersonTest {
    private static final Actor DESK = Invented.actor(Invented.POLICE, AgencyKind.HELP_DESK, Lane.HD_OP);

    private final JdbcClient jdbc = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
    private final Texts texts = mock(Texts.class);
    private final StepRow step = mock(StepRow.class);

    @ParameterizedTest
    @CsvSource({"0, another channel", "1, once already", "2, once already"})
    void saysWhatToTryNext(int before, String advice) {
        when(step.dossierNumber()).thenReturn("CN-2026-000031");
        when(jdbc.sql("select count(*) from case_step where case_id = ? and outcome = ?")
                        .params(0L, "NOT_REACHED")
                        .query(Integer.class)
                        .single())
                .thenReturn(before);
        when(texts.say("unreached.contacts")).thenReturn("contacts");
        when(texts.say("unreached.other-channel")).thenReturn("another channel");
        when(texts.say("unreached.before", before)).thenReturn("once already");

        assertThat(new UnreachedPerson(jdbc, texts).links(DESK, step))
                .containsExactly(new StepHelp.Link("/u/dossier/CN-2026-000031/persona", "contacts", advice));
    }
}
