// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.presence;

import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Dossiers.Watched;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the beat of an open page; rights are asked each time, the history is not written again. */
@Component
class HereNow {
    private final Dossiers dossiers;
    private final Presences presences;
    private final News news;
    private final Words words;

    HereNow(Dossiers dossiers, Presences presences, News news, Words words) {
        this.dossiers = dossiers;
        this.presences = presences;
        this.news = news;
        this.words = words;
    }

    @Transactional
    public Answer beat(String number, Actor actor, Instant since) {
        Watched watched = dossiers.watched(number, actor);
        presences.here(watched.dossier(), actor, watched.purpose());
        List<String> others =
                presences.others(watched, actor).stream().map(words::other).toList();
        return new Answer(
                others, news.since(since, watched, actor).map(words::change).orElse(null));
    }

    /** Names of people and offices. */
    @Component
    record Words(Offices offices, Staff staff, Texts texts) {
        String other(Presences.Other other) {
            return who(other.staffId(), other.officeId());
        }

        Told change(News.Change change) {
            return new Told(
                    who(change.staffId(), change.officeId()),
                    change.at(),
                    texts.say("presence.change." + change.section()),
                    tab(change.section()));
        }

        private static String tab(Section section) {
            return switch (section) {
                case PERSON -> "persona";
                case DOCUMENTS -> "documenti";
                default -> "storia";
            };
        }

        private String who(int staffId, int officeId) {
            return staff.nameOf(staffId) + " (" + offices.get(officeId).shortName() + ")";
        }
    }

    /**
     * What an open page is told.
     *
     * @param others names and offices of the others
     */
    record Answer(List<String> others, @Nullable Told news) {}

    /**
     * A change in words.
     *
     * @param who name and office
     * @param what was changed
     * @param tab where it is seen
     */
    record Told(String who, Instant at, String what, String tab) {}
}
