// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.help;

import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Texts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Help: all topics with a search, and each of them. */
@Controller
class HelpController {
    private static final int LONGEST = 100;

    private final Texts texts;

    HelpController(Texts texts) {
        this.texts = texts;
    }

    /** @param page the page from which help was asked, as the reader saw its address; empty shows all topics */
    @GetMapping("/u/aiuto")
    ModelAndView all(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "da", defaultValue = "") String page) {
        if (!page.isEmpty()) {
            return new ModelAndView("redirect:/u/aiuto/" + HelpTopic.of(page).word());
        }
        String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        List<HelpText> topics = HelpTopic.SHOWN.stream()
                .map(topic -> HelpText.of(topic, texts))
                .filter(text -> asked.isBlank() || text.speaksOf(asked))
                .toList();
        return new ModelAndView("help/help").addObject("topics", topics).addObject("asked", asked);
    }

    @GetMapping("/u/aiuto/{word}")
    ModelAndView topic(@PathVariable String word) {
        HelpTopic topic = HelpTopic.byWord(word).orElseThrow(() -> new NotFound("help.not-found"));
        return new ModelAndView("help/topic")
                .addObject("text", HelpText.of(topic, texts))
                .addObject(
                        "topics",
                        HelpTopic.SHOWN.stream()
                                .map(one -> HelpText.of(one, texts))
                                .toList());
    }
}
