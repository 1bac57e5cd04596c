package org.schoolgate.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms as JSON Schemas (2020-12). The jar holds them as {@code activity.schema.json} and so on. */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** The schema of an activity. */
    public static String activity() {
        return schema("activity", "An activity", ActivityForms.ACTIVITY);
    }

    /** The schema of a school's records. */
    public static String records() {
        return schema("records", "A school's records", RecordForms.RECORDS);
    }

    /** The schema of a decision. */
    public static String decision() {
        return schema("decision", "A decision", DecisionForms.DECISION);
    }

    /** The schema of a draft that was refused. */
    public static String refusal() {
        return schema("refusal", "A draft that was refused", FaultForms.FAULTY);
    }

    /** The schema of a ledger. */
    public static String ledger() {
        return schema("ledger", "A policy's ledger", LedgerForms.LEDGER);
    }

    /** The schema of what came of a dialogue. */
    public static String dialogue() {
        return schema("dialogue", "A dialogue", FollowUpForms.ANSWERED);
    }

    /** The schema of a declaration to be signed. */
    public static String declaration() {
        return schema("declaration", "A declaration", FollowUpForms.DECLARED);
    }

    /** The schema of whether a school is ready. */
    public static String setup() {
        return schema("setup", "A set-up check", FollowUpForms.READY);
    }

    /** The schema of who may be shown. */
    public static String consents() {
        return schema("consents", "Who may be shown", FollowUpForms.SHOW_LIST);
    }

    /** The schema of what would put a draft right. */
    public static String repairs() {
        return schema("repairs", "Repairs", FollowUpForms.TO_REPAIR);
    }

    /** The schema of a decision on file. */
    public static String published() {
        return schema("published", "A decision on file", FollowUpForms.PUBLISHED);
    }

    /** The schema of what became of something published. */
    public static String review() {
        return schema("review", "A review", FollowUpForms.REVIEWED);
    }

    private static String schema(String name, String title, Form<?> form) {
        Definitions definitions = new Definitions();
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("$schema", Node.text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", Node.text("urn:schoolgate:" + name + ":1"));
        schema.put("title", Node.text(title));
        schema.put("allOf", new Node.Arr(List.of(form.schema(definitions))));
        schema.put("$defs", definitions.all());
        return Tree.writeIndented(new Node.Obj(schema)) + "\n";
    }
}
