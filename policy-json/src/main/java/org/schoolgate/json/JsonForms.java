package org.schoolgate.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.school.SchoolRecords;

/** Writes values in the forms in which the readers take them. */
public final class JsonForms {

    private JsonForms() {}

    /** The activity as one line of JSON; what is not known is left out. */
    public static String write(Activity activity) {
        return Tree.write(ActivityForms.ACTIVITY.write(activity));
    }

    /** The records as one line of JSON; what is not known is left out. */
    public static String write(SchoolRecords records) {
        return Tree.write(RecordForms.RECORDS.write(records));
    }

    /** The JSON Schema (2020-12) of an activity. */
    public static String activitySchema() {
        return schema("activity", "An activity", ActivityForms.ACTIVITY);
    }

    /** The JSON Schema (2020-12) of a school's records. */
    public static String recordsSchema() {
        return schema("records", "A school's records", RecordForms.RECORDS);
    }

    private static String schema(String name, String title, Form<?> form) {
        Definitions definitions = new Definitions();
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("$schema", Node.text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", Node.text("urn:schoolgate:" + name + ":1"));
        schema.put("title", Node.text(title));
        schema.putAll(((Node.Obj) form.schema(definitions)).members());
        schema.put("$defs", definitions.all());
        return Tree.writeIndented(new Node.Obj(schema)) + "\n";
    }
}
