// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.Section;
import it.respi.dossiers.person.PersonBlocks.Known;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Warning;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is known of the person of a dossier for programs, block by block, each with its version. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/person", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class BlockApi {
    private final Dossiers dossiers;
    private final PersonBlocks blocks;
    private final BlockRules rules;
    private final Submission submission;

    BlockApi(Dossiers dossiers, PersonBlocks blocks, BlockRules rules, Submission submission) {
        this.dossiers = dossiers;
        this.blocks = blocks;
        this.rules = rules;
        this.submission = submission;
    }

    @Operation(summary = "api.op.person", description = "api.op.person.how")
    @GetMapping
    KnownJson read(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, Section.PERSON);
        DossierRights rights = dossiers.rights(actor, dossier);
        Known known = blocks.of(dossier);
        List<BlockJson> seen = Arrays.stream(PersonBlock.values())
                .filter(block -> rights.sees(block.section()))
                .map(block -> BlockJson.of(known.get(block), rights))
                .toList();
        List<EarlierCode> codes = rights.sees(Section.NUMBERS)
                ? known.earlierCodes().stream()
                        .map(row -> new EarlierCode(row.get("value"), row.get("until")))
                        .toList()
                : List.of();
        return new KnownJson(seen, codes);
    }

    @Operation(summary = "api.op.person.block", description = "api.op.person.block.how")
    @PostMapping("/{block}")
    KnownJson correct(
            Actor actor,
            @PathVariable String number,
            @PathVariable("block") String name,
            @RequestBody BlockJson sent,
            HttpServletRequest request) {
        PersonBlock block = Arrays.stream(PersonBlock.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("person.block.not-found"));
        submission.run(actor, request, sent, () -> {
            Map<String, String> values = new LinkedHashMap<>();
            Errors errors = new MapBindingResult(values, "block");
            values.putAll(sent.values(block, errors));
            values.put(BlockForm.CONFIRMED, sent.confirmed() == null ? "" : String.join(" ", sent.confirmed()));
            blocks.save(number, actor, block, sent.version(), values, now -> judge(block, now, values, errors));
            return number;
        });
        return read(actor, number);
    }

    private void judge(PersonBlock block, PersonData now, Map<String, String> values, Errors errors) {
        rules.check(block, now, values, errors);
        List<Warning> warnings = rules.warnings(block, now, values, errors);
        PersonCheck.ask(warnings, values.getOrDefault(BlockForm.CONFIRMED, ""), errors);
        InvalidInput.refuse(errors, warnings);
    }

    /** What is known, as far as it is seen. */
    @Schema(name = "KnownPerson")
    record KnownJson(List<BlockJson> blocks, List<EarlierCode> earlierCodes) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "KnownJson[hidden]";
        }
    }

    /** A codice fiscale that another took the place of, until that day. */
    @Schema(name = "EarlierCode")
    record EarlierCode(String value, String until) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "EarlierCode[hidden]";
        }
    }
}
