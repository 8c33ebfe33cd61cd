// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models that came with this version of Respi, on the class path. */
@Component
public class ShippedModels {

    private static final String FOLDER = "bpmn/";
    private static final List<String> KINDS = List.of("bpmn", "dmn");

    /** Every file, ordered by path. */
    public List<ModelFile> all() {
        return KINDS.stream()
                .flatMap(ShippedModels::find)
                .sorted(Comparator.comparing(ModelFile::path))
                .toList();
    }

    private static Stream<ModelFile> find(String kind) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + FOLDER + "**/*." + kind))
                    .map(ShippedModels::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the models cannot be listed", unreadable);
        }
    }

    private static ModelFile read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            String url = resource.getURL().toString();
            return new ModelFile(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), in.readAllBytes(), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("unreadable model " + resource.getDescription(), unreadable);
        }
    }
}
