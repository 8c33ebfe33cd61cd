// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.mail.MessageKind;
import it.respi.messages.mail.text.MailText.Content;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 20, 9, 30);

    @ParameterizedTest
    @EnumSource
    @DisplayName("Ogni messaggio in ogni lingua, senza posti vuoti e senza dire di quale pratica si tratta (Q15, SP3)")
    void saysEveryMessageInEveryLanguageAndItalianBelow(PersonLanguage language) {
        for (MessageKind kind : MessageKind.values()) {
            MailText mail = MailText.of(language, content(kind, true));
            assertThat(mail.text())
                    .as(kind.name())
                    .contains("CN-2026-004718", "0171 000000", "Questo messaggio è automatico")
                    .doesNotContain("{", "}", "null")
                    .doesNotContainIgnoringCase("permess", "soggiorno", "questura", "prefettura", "immigra", "http");
            assertThat(mail.html()).contains("lang=\"" + language.code() + "\"");
            assertThat(mail.subject())
                    .isEqualTo(MailText.of(language, content(MessageKind.M15, false))
                            .subject());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Art. 10-bis L. 241/1990, conferma del datore: quanti giorni ci sono per rispondere lo dice il registro")
    void tellsTheDaysOfTheRegister(PersonLanguage language) {
        assertThat(MailText.of(language, content(MessageKind.M12, false)).text())
                .contains("15")
                .doesNotContain("10 ");
        assertThat(MailText.of(language, new Content(MessageKind.M42, false, AT, "", "CN-2026-004718", 21))
                        .text())
                .contains("21")
                .doesNotContain("15");
    }

    @Test
    void keepsEachLanguageInItsOwnDirection() {
        MailText mail = MailText.of(PersonLanguage.AR, content(MessageKind.SP3, false));

        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
                .contains("<div lang=\"ar\" dir=\"rtl\">", "<div lang=\"it\" dir=\"ltr\">");
        assertThat(MailText.spoken(mail.text(), PersonLanguage.AR))
                .extracting(MailText.Spoken::language)
                .containsExactly(PersonLanguage.AR, PersonLanguage.IT);
        assertThat(mail.text().lines().filter(line -> line.contains("موعد")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("\u200f"));
        assertThat(mail.text())
                .contains("\u2068CN-2026-004718\u2069", "2026", "09:30")
                .doesNotContain("٢٠٢٦");
    }

    @Test
    void saysItalianOnceAndEscapesWhatStandsInHtml() {
        MailText mail = MailText.of(
                PersonLanguage.IT, new Content(MessageKind.M09, false, AT, "<b>1</b>", "CN-2026-004718", 10));

        assertThat(mail.text()).containsOnlyOnce("automatico").contains("20\u00a0dicembre\u00a02026");
        assertThat(mail.html()).contains("&lt;b&gt;1&lt;/b&gt;").doesNotContain("<hr>");
    }

    @Test
    @DisplayName("La lingua scelta, altrimenti inglese, francese o spagnolo secondo la persona (art. 2 c. 6 TUI)")
    void takesTheFirstLanguageThatMessagesSpeak() {
        assertThat(PersonLanguage.of(List.of("sq", "fr"))).isEqualTo(PersonLanguage.SQ);
        assertThat(PersonLanguage.of(List.of("wo", "fr", "en"))).isEqualTo(PersonLanguage.FR);
        assertThat(PersonLanguage.of(List.of("wo"))).isEqualTo(PersonLanguage.EN);
    }

    private static Content content(MessageKind kind, boolean reminder) {
        return new Content(kind, reminder, AT, "0171 000000", "CN-2026-004718", 15);
    }
}
