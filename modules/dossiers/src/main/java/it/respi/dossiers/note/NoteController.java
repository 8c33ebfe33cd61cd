// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notes tab of a dossier. */
@Controller
@RequestMapping("/u/dossier/{number}/note")
class NoteController {
    private final Notes notes;
    private final DossierHeads heads;
    private final NoteWords words;
    private final Submission submission;
    private final Drafts drafts;
    private final UndoNote undo;

    NoteController(
            Notes notes, DossierHeads heads, NoteWords words, Submission submission, Drafts drafts, UndoNote undo) {
        this.undo = undo;
        this.notes = notes;
        this.heads = heads;
        this.words = words;
        this.submission = submission;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView read(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") NoteForm form,
            HttpServletRequest request) {
        return page(actor, number, request);
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(actor, number, request), () -> {
            long note = notes.write(number, actor, form.sectionOrNone(), form.addressees(), form.text());
            flash.addFlashAttribute("toast", new Toast("note.written", List.of(), UndoNote.path(number, note)));
            return "/u/dossier/" + number + "/note";
        });
    }

    /** Sent twice, the second finds nothing left to take back. */
    @PostMapping("/{note:\\d{1,18}}/annulla")
    String undo(Actor actor, @PathVariable String number, @PathVariable long note, RedirectAttributes flash) {
        undo.undo(number, actor, note);
        flash.addFlashAttribute("toast", Toast.of("note.undone"));
        return "redirect:/u/dossier/" + number + "/note";
    }

    private ModelAndView page(Actor actor, String number, HttpServletRequest request) {
        Notes.Read read = notes.of(number, actor, request.getParameter("da"));
        String next = read.notes().next();
        ModelAndView page = new ModelAndView("dossiers/note/notes");
        page.addObject("number", number);
        page.addObject("head", heads.of(read.dossier(), actor, "note"));
        page.addObject("notes", read.notes().map(words::line).items());
        page.addObject("more", next == null ? null : "/u/dossier/" + number + "/note?da=" + next);
        List<Integer> others = Notes.addressees(read.dossier(), actor);
        page.addObject("sections", words.choices(read.sections(), others));
        page.addObject("offices", read.sections().contains(Section.EXCHANGES) ? words.offices(others) : List.of());
        page.addObject("saved", drafts.of(request, actor, "nota", number, "/u/dossier/" + number + "/note"));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** Notes in the reader's words. */
    @Component
    record NoteWords(Offices offices, Staff staff, Texts texts) {
        Line line(Note note) {
            return new Line(
                    readers(note),
                    name(note.officeId()) + ", " + staff.nameOf(note.staffId()),
                    note.at(),
                    note.body().isEmpty() ? texts.say("note.erased") : note.body(),
                    note.section() != Section.EXCHANGES || note.offices() != null);
        }

        /** Who may be chosen to read a new note; chosen offices only where there are others. */
        List<Choice> choices(List<Section> sections, List<Integer> others) {
            List<Choice> choices = new ArrayList<>();
            for (Section section : sections) {
                choices.add(choice(section.name(), section.name()));
                if (section == Section.EXCHANGES) {
                    if (!others.isEmpty()) {
                        choices.add(choice(NoteForm.CHOSEN, NoteForm.CHOSEN));
                    }
                    choices.add(choice(NoteForm.OWN, NoteForm.OWN));
                }
            }
            return choices;
        }

        List<Choice> offices(List<Integer> others) {
            return others.stream()
                    .map(office -> Choice.of(Integer.toString(office), name(office)))
                    .toList();
        }

        private String readers(Note note) {
            List<Integer> chosen = note.offices();
            if (chosen == null) {
                return texts.say("note.readers." + note.section());
            }
            return texts.say(
                    "note.readers.only",
                    Stream.concat(Stream.of(note.officeId()), chosen.stream())
                            .map(this::name)
                            .collect(Collectors.joining(", ")));
        }

        private Choice choice(String value, String key) {
            return new Choice(value, texts.say("note.to." + key), texts.say("note.readers." + key));
        }

        private String name(int office) {
            return offices.find(office).map(known -> known.shortName()).orElse("");
        }
    }

    /**
     * A note on the page.
     *
     * @param readers who reads it, in words
     * @param few whether only some of the offices read it
     */
    record Line(String readers, String by, Instant at, String body, boolean few) {}
}
