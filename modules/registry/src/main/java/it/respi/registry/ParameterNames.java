// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.platform.view.Texts;
import org.springframework.stereotype.Component;

/** What the legal parameters are called on every page, and where each has its own. */
@Component
public record ParameterNames(Texts texts) {

    /** In the reader's language; the key of one that no bundle names. */
    public String of(String key) {
        return texts.sayOr("parameter.name." + key, texts.sayOr("calculator.figure." + key, key));
    }

    /** Address of its page, which everybody who is signed in may read. */
    public String page(String key) {
        return "/u/parametri/" + key;
    }
}
