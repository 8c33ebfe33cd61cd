// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.InventedRealm.Account;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody who fills in forms at the running application, and remembers where they were sent. */
final class Typist {
    private final Surfer surfer;
    private final String address;
    private final Set<String> sentTo;
    private final String token;

    private Typist(Surfer surfer, String address, Set<String> sentTo) {
        this.surfer = surfer;
        this.address = address;
        this.sentTo = sentTo;
        surfer.signIn(address, address);
        this.token = Surfer.tokenOf(surfer.read(address + "/u/aiuto"));
    }

    static Typist of(InventedRealm realm, String address, String office, String role, Set<String> sentTo) {
        String who = "typist-" + office + "-" + role;
        Surfer surfer = new Surfer(realm, new Account(who, "Prova " + who, office, role), who);
        return new Typist(surfer, address, sentTo);
    }

    String read(String path) {
        HttpResponse<String> page = surfer.read(address + path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    /** Sends a form that is carried out; where the answer leads. */
    String send(String path, Map<String, String> fields) {
        HttpResponse<String> answer = post(path, fields);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(302);
        return Surfer.location(answer).replace(address, "");
    }

    /** Opens a dossier; those who are alike are looked at. Where the answer leads. */
    String opening(Map<String, String> form) {
        HttpResponse<String> first = post("/u/dossier/nuovo", form);
        if (first.statusCode() == 302) {
            return Surfer.location(first).replace(address, "");
        }
        Map<String, String> again = new HashMap<>(form);
        again.put("confirmedNew", Confirmed.shown(first.body()));
        return send("/u/dossier/nuovo", again);
    }

    /** Sends a form that is refused, or answered with a page. */
    String answered(String path, int status, Map<String, String> fields) {
        HttpResponse<String> answer = post(path, fields);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(status);
        return answer.body();
    }

    void upload(String path, String kind, String fileName, byte[] content) {
        sentTo.add(path);
        HttpResponse<String> answer = surfer.send(address + path, whole(Map.of("kind", kind)), fileName, content);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(302);
    }

    /** The form of a block of a person, as it is shown. */
    BlockPage block(String number, String block) {
        BlockPage page = new BlockPage(number, block, Map.of());
        return page.shownBy(read(page.path() + "/modifica"));
    }

    void send(BlockPage block) {
        send(block.path(), block.typed());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        sentTo.add(path);
        return surfer.send(address + path, whole(fields));
    }

    private Map<String, String> whole(Map<String, String> fields) {
        Map<String, String> whole = new HashMap<>(fields);
        whole.put("_csrf", token);
        whole.put("_key", UUID.randomUUID().toString());
        return whole;
    }
}
