// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import it.respi.dossiers.Accesses;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonPaper;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.job.JobRun;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.registry.Offices;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a copy together, file after file; memory does not grow with the documents. */
@Component
class CopyArchive {
    /** Name and version of the form of the data; counted up when a name goes or changes its meaning. */
    static final String FORM = "respi-person-copy/1";

    private final PersonRecords records;
    private final Contents contents;
    private final ObjectProvider<PersonPaper> papers;
    private final JsonMapper json;

    CopyArchive(PersonRecords records, Contents contents, ObjectProvider<PersonPaper> papers, JsonMapper json) {
        this.records = records;
        this.contents = contents;
        this.papers = papers;
        this.json = json;
    }

    /** @param parts the dossier itself, then those that were merged into it */
    void write(List<Dossier> parts, JobRun run) throws IOException {
        List<PersonPaper.Part> told = parts.stream()
                .map(part -> new PersonPaper.Part(part.number(), records.of(part, run.actor())))
                .toList();
        List<Map<String, Object>> documents = told.stream()
                .flatMap(part -> part.records().getOrDefault("documents", List.of()).stream())
                .toList();
        int steps = documents.size() + 2;
        run.progress(0, steps);
        ZipOutputStream zip = new ZipOutputStream(run.out());
        zip.putNextEntry(new ZipEntry("dati.json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data(parts, told, run.actor())));
        zip.closeEntry();
        run.progress(1, steps);
        for (PersonPaper paper : papers.orderedStream().toList()) {
            PersonPaper.File file = paper.of(parts.getFirst(), run.actor(), told);
            zip.putNextEntry(new ZipEntry(file.name()));
            zip.write(file.bytes());
            zip.closeEntry();
        }
        run.progress(2, steps);
        for (int i = 0; i < documents.size(); i++) {
            contents.write(documents.get(i), zip);
            run.progress(i + 3, steps);
        }
        zip.finish();
    }

    private Map<String, Object> data(List<Dossier> parts, List<PersonPaper.Part> told, Actor actor) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("form", FORM);
        data.put("dossier", parts.getFirst().number());
        data.put("madeAt", contents.clock().instant().toString());
        data.put("madeBy", actor.office().code());
        EnumSet<Section> kept = EnumSet.allOf(Section.class);
        kept.removeAll(records.sections());
        data.put("notGiven", kept.stream().map(Section::name).toList());
        data.put("records", told.getFirst().records());
        data.put("accesses", contents.accesses(parts.getFirst()));
        List<Map<String, Object>> merged = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("dossier", parts.get(i).number());
            part.put("records", told.get(i).records());
            part.put("accesses", contents.accesses(parts.get(i)));
            merged.add(part);
        }
        data.put("merged", merged);
        return data;
    }

    /** Files of documents, and who used the dossier. */
    @Component
    record Contents(DocumentStore store, Accesses uses, Offices offices, Clock clock) {

        /** The original as it was brought; nothing for one that is in quarantine or was removed. */
        void write(Map<String, Object> document, ZipOutputStream zip) throws IOException {
            Object scan = document.get("virusCheck");
            if (!"CLEAN".equals(scan) && !"UNSCANNED".equals(scan)) {
                return;
            }
            zip.putNextEntry(new ZipEntry(pathOf(document)));
            try (InputStream content = store.open(new ContentHash(String.valueOf(document.get("sha256"))))) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }

        private static String pathOf(Map<String, Object> document) {
            String name = String.valueOf(document.get("fileName")).replaceAll("[\\\\/\\p{Cntrl}]", "_");
            return "documenti/" + document.get("id") + "-" + name;
        }

        List<Map<String, Object>> accesses(Dossier dossier) {
            return uses.usesOf(dossier).stream().map(this::access).toList();
        }

        private Map<String, Object> access(Accesses.Use use) {
            Map<String, Object> access = new LinkedHashMap<>();
            access.put("day", use.day().toString());
            if (!Accesses.BY_CODE.equals(use.action())) {
                access.put("office", offices.get(use.officeId()).code());
            }
            access.put("functions", use.functions());
            access.put("action", use.action());
            access.put("purpose", use.purpose().name());
            access.put("times", use.times());
            return access;
        }
    }
}
