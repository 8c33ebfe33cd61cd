// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.dossiers.HeldPaper;
import it.respi.dossiers.HeldPapers;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Nobody is asked for a paper that an office of the network holds and that is still good (art. 18 c. 2 and art. 2 c. 7
 * L. 241/1990). Whoever finds it wanting rejects it first, with a reason. Told are the paper, the office and the day,
 * as everybody who may ask sees them in the dossier; nothing of its content.
 */
@Component
public class AskedPapers {
    private final HeldPapers held;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Dates dates;

    AskedPapers(HeldPapers held, Catalogue catalogue, Texts texts, Dates dates) {
        this.held = held;
        this.catalogue = catalogue;
        this.texts = texts;
        this.dates = dates;
    }

    /** @throws RuleBroken {@code papers.ask.held} for the first of them that is held */
    public void refuseHeld(long dossierId, Collection<String> codes) {
        Map<String, HeldPaper> there = held.of(dossierId);
        codes.stream().filter(there::containsKey).findFirst().map(there::get).ifPresent(paper -> {
            throw new RuleBroken(
                    "papers.ask.held", name(paper.kind()), paper.holder().shortName(), dates.numeric(paper.since()));
        });
    }

    /** What is said of each kind of paper that is held, by code. */
    public Map<String, String> hints(long dossierId) {
        return held.of(dossierId).values().stream()
                .collect(Collectors.toMap(
                        HeldPaper::kind,
                        paper -> texts.say("papers.held", paper.holder().shortName(), dates.numeric(paper.since()))));
    }

    private String name(String code) {
        return catalogue
                .documentKind(code)
                .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                .orElse(code);
    }
}
