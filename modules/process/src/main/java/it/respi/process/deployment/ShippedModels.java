// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.deployment.Models.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models that came with this version of Respi, on the class path. */
@Component
class ShippedModels {

    private static final String FOLDER = "bpmn/";
    private static final String PATTERN = "classpath*:" + FOLDER + "**/*.bpmn";

    /** Every model, ordered by path. */
    List<Model> all() {
        try {
            return Models.inOrder(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PATTERN))
                            .map(ShippedModels::read))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the models cannot be listed", unreadable);
        }
    }

    private static Model read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            String url = resource.getURL().toString();
            return new Model(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), in.readAllBytes(), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("unreadable model " + resource.getDescription(), unreadable);
        }
    }
}
