// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import it.respi.platform.audit.ChainLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The columns that are filled in bulk, as the migrations of the modules and the tables of the engine have them. */
final class Schema {
    private static final Set<String> BINARY =
            Set.of("mark", "passport_mark", "assicurata_mark", "content_hash", "payload_hash", "prev_hash", "hash");
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    static {
        table(
                "dossier_person",
                "id surname given_names sex birth_date birth_place birth_country citizenship passport_expiry language"
                        + " interpreter address municipality postal_code version sealed_birth_place"
                        + " sealed_no_cf_reason sealed_passport_number sealed_phone sealed_address sealed_municipality"
                        + " sealed_postal_code passport_mark");
        table(
                "dossier",
                "id number holder_id owner_office_id opened_at demo protection indexed_by index_keys sealed_by version");
        table("dossier_named", "dossier_id staff_id named_by at");
        table("dossier_token", "office_id token dossier_id");
        table("dossier_mark", "mark dossier_id");
        table("dossier_office", "dossier_id office_id");
        table(
                "dossier_document",
                "id dossier_id kind file_name sealed_file_name media_type size_bytes pages content_hash state office_id"
                        + " staff_id added_at version");
        table(
                "case_file",
                "id dossier_id procedure_key permit_type channel state desk_office_id police_office_id opened_at"
                        + " person_id sealed_permit_number permit_expiry sealed_assicurata assicurata_mark kit_modules"
                        + " sheet_count sealed_pratica appointment_at sealed_appointment_place no_shows reported_on received_on documents_asks proposal proposed_by decision"
                        + " decided_on term_days due_on outcome closed_at version");
        table("case_expiry", "dossier_id source_id kind office_id expires_on renewal_id missed_on");
        table("case_checklist", "case_id code position required state document_id");
        table(
                "case_event",
                "id case_id dossier_id procedure_key kind title step_code outcome detail staff_id office_id at"
                        + " on_date provenance from_state to_state holder step_opened_at");
        table(
                "case_step",
                "id engine_task case_id dossier_id dossier_number person_label procedure_key code title lane"
                        + " office_id state opened_at due_on by_term term_start term_days stopped_days done_at done_by outcome rung"
                        + " told_office_id guarded");
        table("platform_audit", ChainLink.COLUMNS.replace(",", ""));
        table(
                "ACT_RU_EXECUTION",
                "ID_ REV_ ROOT_PROC_INST_ID_ PROC_INST_ID_ BUSINESS_KEY_ PARENT_ID_ PROC_DEF_ID_ SUPER_EXEC_ ACT_ID_"
                        + " ACT_INST_ID_ IS_ACTIVE_ IS_CONCURRENT_ IS_SCOPE_ IS_EVENT_SCOPE_ SUSPENSION_STATE_"
                        + " CACHED_ENT_STATE_ SEQUENCE_COUNTER_ PROC_DEF_KEY_");
        table(
                "ACT_RU_TASK",
                "ID_ REV_ EXECUTION_ID_ PROC_INST_ID_ PROC_DEF_ID_ NAME_ TASK_DEF_KEY_ PRIORITY_ CREATE_TIME_"
                        + " SUSPENSION_STATE_ TASK_STATE_");
        table(
                "ACT_RU_VARIABLE",
                "ID_ REV_ TYPE_ NAME_ EXECUTION_ID_ PROC_INST_ID_ PROC_DEF_ID_ TEXT_ VAR_SCOPE_"
                        + " SEQUENCE_COUNTER_ IS_CONCURRENT_LOCAL_");
        table(
                "ACT_RU_EVENT_SUBSCR",
                "ID_ REV_ EVENT_TYPE_ EVENT_NAME_ EXECUTION_ID_ PROC_INST_ID_ ACTIVITY_ID_ CREATED_");
    }

    private Schema() {}

    private static void table(String name, String columns) {
        COLUMNS.put(name, List.of(columns.split(" ", -1)));
    }

    /** Columns of bytes: loaded as hexadecimal digits. */
    static boolean isBinary(String column) {
        return BINARY.contains(column) || column.startsWith("sealed_") && !column.equals("sealed_by");
    }

    static List<String> columns(String table) {
        return Objects.requireNonNull(COLUMNS.get(table), table);
    }

    static List<String> tables() {
        return List.copyOf(COLUMNS.keySet());
    }
}
