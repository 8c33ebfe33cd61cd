// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.intake.Intake;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Once;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.store.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The steps of {@link AddDocument} for what arrives by HTTP: several files, one key, carried out once. */
@Component
class UploadFiles {
    private final AddDocument add;
    private final Intake intake;
    private final DocumentRegister register;
    private final Once once;

    UploadFiles(AddDocument add, Intake intake, DocumentRegister register, Once once) {
        this.add = add;
        this.intake = intake;
        this.register = register;
        this.once = once;
    }

    /**
     * The key of a submission.
     *
     * @param value as received, null when it was left out
     * @param route what was asked
     */
    record Key(@Nullable String value, String route) {}

    /** As {@link AddDocument#check}. */
    void check(Actor actor, String number, String kind) {
        add.check(actor, number, kind);
    }

    /**
     * As {@link Intake#take}.
     *
     * @throws StoreUnavailable also when what arrived cannot be read here any more
     */
    StoredFile take(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return intake.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        } catch (IOException | UncheckedIOException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Writes the files down in one transaction with the key; a repeated key gets the first answer. */
    String record(
            Actor actor,
            String number,
            Particulars particulars,
            List<StoredFile> files,
            Key key,
            Function<List<Long>, String> location) {
        String sent =
                files.stream().map(file -> file.hash().hex()).collect(Collectors.joining(" ", particulars + " ", ""));
        SubmissionKey submission = SubmissionKey.of(key.value(), key.route(), sent);
        return once.run(actor, submission, () -> location.apply(register.record(actor, number, particulars, files)));
    }
}
