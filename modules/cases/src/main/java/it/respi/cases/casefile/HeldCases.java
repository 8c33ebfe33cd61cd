// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The cases whose rows a transaction has locked: whoever asks for one of them again in it gets what it already holds. */
@Component
class HeldCases {
    private static final Object KEY = HeldCases.class;

    private final EntityManager entities;

    HeldCases(EntityManager entities) {
        this.entities = entities;
    }

    /** It was locked, or written, in the transaction of this thread. */
    CaseFile hold(CaseFile file) {
        Held held = held();
        if (held == null) {
            held = new Held();
            TransactionSynchronizationManager.bindResource(KEY, held);
            TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd(held));
        }
        held.files.put(file.id(), file);
        return file;
    }

    /** Empty when the transaction does not hold it, or changes of it would not be written any more. */
    Optional<CaseFile> find(long id) {
        return Optional.ofNullable(held()).map(held -> held.files.get(id)).filter(entities::contains);
    }

    private static @Nullable Held held() {
        return (Held) TransactionSynchronizationManager.getResource(KEY);
    }

    private static final class Held extends ResourceHolderSupport {
        private final Map<Long, CaseFile> files = new HashMap<>();
    }

    private static final class UntilTheEnd extends ResourceHolderSynchronization<Held, Object> {
        UntilTheEnd(Held held) {
            super(held, KEY);
        }
    }
}
