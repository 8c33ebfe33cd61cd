// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.household.FamilyOnCopy;
import it.respi.dossiers.person.PersonBlocks;
import it.respi.dossiers.rights.tables.Drafted;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.draft.Drafts;
import it.respi.registry.Offices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the person is told beside the rows of the tables. */
@Component
record Beside(PersonBlocks blocks, FamilyOnCopy family, Drafted drafted, Drafts drafts, Offices offices) {

    /** That people of help desks have begun to write; the words are for whoever types them until they are sent. */
    List<Map<String, Object>> drafts(Dossier dossier) {
        return drafts.about(drafted.of(dossier.id(), dossier.holder().id())).stream()
                .filter(draft -> offices.find(draft.officeId())
                        .filter(office -> office.kind() == AgencyKind.HELP_DESK)
                        .isPresent())
                .map(this::told)
                .toList();
    }

    private Map<String, Object> told(Drafts.About draft) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("form", draft.form());
        told.put("office", offices.get(draft.officeId()).code());
        told.put("savedAt", draft.savedAt().toString());
        return told;
    }
}
