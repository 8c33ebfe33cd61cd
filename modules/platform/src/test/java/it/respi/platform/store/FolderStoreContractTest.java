// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.nio.file.Path;

class FolderStoreContractTest extends StoreContract {
    @Override
    DocumentStore store(Path folder) {
        return new FolderStore(folder, new Incoming(folder.resolve("incoming")));
    }
}
