// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import it.respi.dossiers.CaseSpans;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What forbids an erasure (art. 17 c. 3 GDPR): an open case, data that are only kept, another request, transfer, question or
 * merger that waits (a question that was answered waits no longer), a hold, a dossier merged into it that is still there. The dossier is to be locked before this is asked.
 */
@Component
public class ErasureRules {
    private static final String WHAT_WAITS = """
            select case
              when d.erased_at is not null then 'ERASED'
              when d.restricted_at is not null then 'RESTRICTED'
              when exists (select 1 from dossier_disposal h where h.dossier_id = d.id and h.state = 'HELD') then 'HELD'
              when exists (select 1 from dossier_transfer t where t.dossier_id = d.id and t.outcome is null) then 'TRANSFER'
              when exists (select 1 from dossier_quesito q where q.dossier_id = d.id and q.state = 'OPEN') then 'QUESITO'
              when exists (select 1 from dossier_merge m where d.id in (m.kept_id, m.merged_id)
                and m.state in ('ASKED', 'PROPOSED', 'SPLIT_ASKED')) then 'MERGER'
              when exists (select 1 from dossier p where p.merged_into = d.id and p.erased_at is null) then 'PARTS'
              when exists (select 1 from dossier_request r where r.dossier_id = d.id and r.outcome is null) then 'REQUEST'
              else '' end from dossier d where d.id = ?""";

    private final JdbcClient jdbc;
    private final CaseSpans spans;

    ErasureRules(JdbcClient jdbc, CaseSpans spans) {
        this.jdbc = jdbc;
        this.spans = spans;
    }

    /** Why not: the last part of a key of the bundles; empty when nothing forbids it. */
    public Optional<String> refusal(long dossierId) {
        CaseSpans.Span cases = spans.of(List.of(dossierId)).get(dossierId);
        if (cases != null && cases.open() > 0) {
            return Optional.of("OPEN_CASE");
        }
        String waits = jdbc.sql(WHAT_WAITS).param(dossierId).query(String.class).single();
        return waits.isEmpty() ? Optional.empty() : Optional.of(waits);
    }
}
