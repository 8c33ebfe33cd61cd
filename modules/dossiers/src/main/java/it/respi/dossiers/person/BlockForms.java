// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Warning;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.view.dossier.FieldMerge;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms of blocks, reads them back, and says who else was writing. */
@Component
class BlockForms {
    private final PersonBlocks blocks;
    private final BlockRules rules;
    private final BlockWords words;
    private final Staff staff;
    private final Offices offices;
    private final Texts texts;

    BlockForms(PersonBlocks blocks, BlockRules rules, BlockWords words, Staff staff, Offices offices, Texts texts) {
        this.blocks = blocks;
        this.rules = rules;
        this.words = words;
        this.staff = staff;
        this.offices = offices;
        this.texts = texts;
    }

    BlockForm shown(Dossier dossier, PersonBlock block) {
        return BlockForm.of(blocks.of(dossier).get(block));
    }

    /** What is not in order in the block as it is stored. */
    List<Warning> standing(Dossier dossier, PersonBlock block) {
        return rules.standing(blocks.of(dossier).get(block), dossier.holder().data());
    }

    /**
     * What was sent, merged with what is stored now, with what is wrong about it. Of a dispute nothing is checked yet: it has
     * to be settled first.
     *
     * @param seenVersion the version that was shown with the form
     */
    BlockForm read(Dossier now, PersonBlock block, long seenVersion, Map<String, String[]> sent) {
        BlockForm form = resumed(now, block, seenVersion, sent);
        return form.merge().isClear()
                ? judged(now.holder().data(), form, form.values().getOrDefault(BlockForm.CONFIRMED, ""))
                : form;
    }

    /** A draft that is taken up again, merged with what is stored now: nothing of it was sent, so nothing is wrong yet. */
    BlockForm resumed(Dossier now, PersonBlock block, long seenVersion, Map<String, String[]> sent) {
        BlockState state = blocks.of(now).get(block);
        Map<String, String> before = FieldMerge.before(sent);
        Map<String, String> typed = FieldMerge.settled(BlockTyped.read(block, sent), before, sent);
        boolean unsaid = before.isEmpty() && seenVersion == state.version();
        FieldMerge merge = FieldMerge.of(unsaid ? state.values() : before, state.values(), typed);
        String confirmed = sent.containsKey(BlockForm.CONFIRMED) ? sent.get(BlockForm.CONFIRMED)[0] : "";
        return BlockForm.of(state, merge, confirmed);
    }

    private BlockForm judged(PersonData now, BlockForm form, String confirmed) {
        rules.check(form.block(), now, form.values(), form.errors());
        List<Warning> warnings = rules.warnings(form.block(), now, form.values(), form.errors());
        PersonCheck.ask(warnings, confirmed, form.errors());
        return form.withWarnings(warnings);
    }

    /** Both changed the same fields: which, who and when; null when the form can be saved. */
    @Nullable
    Conflict conflict(Dossier now, BlockForm form, Map<String, String[]> sent) {
        BlockState.Author author = blocks.of(now).get(form.block()).author();
        BlockWords.Of said = words.of(form.block());
        String who = author == null
                ? texts.say("person.changed.somebody")
                : staff.nameOf(author.staffId()) + " ("
                        + offices.get(author.officeId()).shortName() + ")";
        return form.merge()
                .conflict(
                        who,
                        author == null ? Instant.EPOCH : author.at(),
                        FieldMerge.before(sent),
                        name -> said.label(name, form.values()),
                        said::value);
    }
}
