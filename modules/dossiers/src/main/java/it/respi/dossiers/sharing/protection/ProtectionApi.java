// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonProtection;
import it.respi.dossiers.PersonProtection.Halves;
import it.respi.dossiers.Protection;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import it.respi.registry.Staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Protection for programs: they protect and name people; a head ends a protection, on the page (ADR 0016). */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/protection", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sharing")
class ProtectionApi {
    private final PersonProtection protection;
    private final NamedPeople people;
    private final Offices offices;
    private final Submission submission;

    ProtectionApi(PersonProtection protection, NamedPeople people, Offices offices, Submission submission) {
        this.protection = protection;
        this.people = people;
        this.offices = offices;
        this.submission = submission;
    }

    @Operation(summary = "api.op.protection", description = "api.op.protection.how")
    @GetMapping
    ProtectionJson read(Actor actor, @PathVariable String number) {
        return json(protection.of(number, actor));
    }

    @Operation(summary = "api.op.protect", description = "api.op.protect.how")
    @PutMapping
    ProtectionJson protect(
            Actor actor, @PathVariable String number, @Valid @RequestBody ChangeJson sent, HttpServletRequest request) {
        if (sent.kind() == Kind.NONE && sent.seen().kind() != Kind.NONE) {
            throw new NotAllowed("protection.end.page");
        }
        submission.run(actor, request, sent, () -> {
            Guard wanted = sent.kind().with(sent.people());
            people.protect(
                    number, actor, wanted, sent.seen().kind().with(sent.seen().people()));
            return number;
        });
        return json(protection.of(number, actor));
    }

    private ProtectionJson json(Halves halves) {
        Guard now = people.of(halves);
        List<StaffMember> candidates = people.candidates(halves);
        return new ProtectionJson(
                Kind.valueOf(now.kind()),
                now.people().stream().sorted().toList(),
                candidates.stream().map(this::json).toList(),
                halves.dossiers().stream().skip(1).map(Dossier::number).toList());
    }

    private PersonJson json(StaffMember one) {
        return new PersonJson(one.id(), one.name(), offices.get(one.officeId()).code());
    }

    /** Why a dossier is protected; {@code NONE} for an ordinary one. */
    enum Kind {
        NONE,
        VICTIM,
        MINOR;

        Guard with(Set<Integer> people) {
            return new Guard(
                    Stream.of(Protection.values())
                            .filter(why -> why.name().equals(name()))
                            .findFirst()
                            .orElse(null),
                    people);
        }
    }

    /**
     * What shall be.
     *
     * @param people ids of those who are named; whoever protects is named too
     * @param seen how it was when it was read: when it is otherwise by now, nothing is changed (409)
     */
    @Schema(name = "ProtectionChange")
    record ChangeJson(
            @NotNull(message = "{protection.kind.missing}") Kind kind,
            @NotNull(message = "{protection.api.people}") Set<Integer> people,

            @NotNull(message = "{protection.api.seen}") @Valid
            SeenJson seen) {}

    /** How it was. */
    @Schema(name = "ProtectionSeen")
    record SeenJson(
            @NotNull(message = "{protection.api.seen}") Kind kind,
            @NotNull(message = "{protection.api.seen}") Set<Integer> people) {}

    /**
     * How a person is protected.
     *
     * @param people ids of those who are named
     * @param candidates who may be named
     * @param united numbers of the other dossiers of the person for which it holds too
     */
    @Schema(name = "Protection")
    record ProtectionJson(Kind kind, List<Integer> people, List<PersonJson> candidates, List<String> united) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "ProtectionJson[" + kind + "]";
        }
    }

    /** @param office code of the office */
    @Schema(name = "PersonOfAnOffice")
    record PersonJson(int id, String name, String office) {}
}
