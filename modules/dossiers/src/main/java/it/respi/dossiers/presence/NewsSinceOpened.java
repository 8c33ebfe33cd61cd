// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.presence;

import it.respi.dossiers.DossierNews;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.presence.Presences.Opened;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares what the history says with when a dossier was open last. */
@Component
class NewsSinceOpened implements DossierNews {
    private static final Logger log = LoggerFactory.getLogger(NewsSinceOpened.class);

    private final Presences presences;
    private final Dossiers dossiers;
    private final News news;

    NewsSinceOpened(Presences presences, Dossiers dossiers, News news) {
        this.presences = presences;
        this.dossiers = dossiers;
        this.news = news;
    }

    @Override
    public Map<Long, Section> since(Actor actor, Collection<Long> ids) {
        Map<Long, Section> changed = new LinkedHashMap<>();
        for (Opened opened : presences.opened(actor, ids)) {
            change(actor, opened).ifPresent(section -> changed.put(opened.id(), section));
        }
        return changed;
    }

    private Optional<Section> change(Actor actor, Opened opened) {
        try {
            return news.since(opened.at(), dossiers.watched(opened.number(), actor), actor)
                    .map(News.Change::section);
        } catch (RespiException hidden) {
            log.debug("a dossier of a list is not seen any more: {}", hidden.code());
            return Optional.empty();
        }
    }
}
