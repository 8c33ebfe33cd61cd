// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.rights.export.Export;
import it.respi.dossiers.rights.export.Exports;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Staff;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Copies of the data as the tab shows them. */
@Component
class CopyLines {
    private final Exports exports;
    private final Staff staff;
    private final Texts texts;
    private final Clock clock;

    CopyLines(Exports exports, Staff staff, Texts texts, Clock clock) {
        this.exports = exports;
        this.staff = staff;
        this.texts = texts;
        this.clock = clock;
    }

    List<Line> of(Dossier dossier, Actor actor, DossierRights rights) {
        return exports.of(dossier).stream()
                .map(export -> line(export, actor, rights))
                .toList();
    }

    private Line line(Export export, Actor actor, DossierRights rights) {
        Integer approver = export.approvedBy();
        boolean released = export.isReleased(clock.instant());
        return new Line(
                export,
                staff.nameOf(export.askedBy()),
                approver == null ? "" : staff.nameOf(approver),
                state(export, released),
                approver == null && rights.can(DossierAction.RELEASE_EXPORT) && export.askedBy() != actor.staffId(),
                released);
    }

    private Tag state(Export export, boolean released) {
        if (released) {
            return new Tag("grn", "s-ok", texts.say("export.state.released"));
        }
        return export.approvedBy() == null
                ? new Tag("amb", "s-warn", texts.say("export.state.waits"))
                : new Tag("gry", "s-todo", texts.say("export.state.over"));
    }

    /** A copy on the page. */
    record Line(Export export, String askedBy, String releasedBy, Tag state, boolean mayRelease, boolean mayMake) {}
}
