// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models that came with this version of Respi, on the class path and nowhere else. */
@Component
public class Models {

    private static final String FOLDER = "bpmn/";
    private static final String PATTERN = "classpath*:" + FOLDER + "**/*.bpmn";

    /**
     * One model.
     *
     * @param path path below the folder of the models, its name in the engine
     * @param xml its content
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Model(String path, byte[] xml) {}

    /** Every model, ordered by path. */
    public List<Model> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PATTERN))
                    .map(Models::read)
                    .sorted(Comparator.comparing(Model::path))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the models cannot be listed", unreadable);
        }
    }

    private static Model read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            String url = resource.getURL().toString();
            return new Model(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("unreadable model " + resource.getDescription(), unreadable);
        }
    }
}
