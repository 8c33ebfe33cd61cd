// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

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
    void saysEveryMessageInEveryLanguageAndItalianBelow(MailLanguage language) {
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

    @Test
    void keepsEachLanguageInItsOwnDirection() {
        MailText mail = MailText.of(MailLanguage.AR, content(MessageKind.SP3, false));

        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
                .contains("<div lang=\"ar\" dir=\"rtl\">", "<div lang=\"it\" dir=\"ltr\">");
        assertThat(mail.text().lines().filter(line -> line.contains("موعد")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("\u200f"));
        assertThat(mail.text())
                .contains("\u2068CN-2026-004718\u2069", "2026", "09:30")
                .doesNotContain("٢٠٢٦");
    }

    @Test
    void saysItalianOnceAndEscapesWhatStandsInHtml() {
        MailText mail =
                MailText.of(MailLanguage.IT, new Content(MessageKind.M09, false, AT, "<b>1</b>", "CN-2026-004718"));

        assertThat(mail.text()).containsOnlyOnce("automatico").contains("20 dicembre 2026");
        assertThat(mail.html()).contains("&lt;b&gt;1&lt;/b&gt;").doesNotContain("<hr>");
    }

    @Test
    @DisplayName("La lingua scelta, altrimenti inglese, francese o spagnolo secondo la persona (art. 2 c. 6 TUI)")
    void takesTheFirstLanguageThatMessagesSpeak() {
        assertThat(MailLanguage.of(List.of("sq", "fr"))).isEqualTo(MailLanguage.SQ);
        assertThat(MailLanguage.of(List.of("wo", "fr", "en"))).isEqualTo(MailLanguage.FR);
        assertThat(MailLanguage.of(List.of("wo"))).isEqualTo(MailLanguage.EN);
    }

    private static Content content(MessageKind kind, boolean reminder) {
        return new Content(kind, reminder, AT, "0171 000000", "CN-2026-004718");
    }
}
