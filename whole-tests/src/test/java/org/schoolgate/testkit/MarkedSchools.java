package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;

/**
 * The kit's schools and drafts, with a mark in everything that may point at a person: ids, names, handles, every word that
 * somebody wrote. Where the mark turns up, something of a person's has.
 */
public final class MarkedSchools {
    /** Stands in no word that the library itself writes. */
    public static final String MARK = "zqx";

    private static final Set<String> IDS = new LinkedHashSet<>(Drafts.PUPILS);
    private static final Set<String> WORDS = Set.of(
            "text",
            "alt",
            "caption",
            "fileName",
            "credit",
            "handle",
            "firstName",
            "familyName",
            "knownAs",
            "name",
            "email",
            "profile",
            "className",
            "yearGroup",
            "school",
            "trustedSources",
            "educationalAccounts",
            "knownDevices",
            "newDeviceAlertTo");
    private static final String SAID =
            "Zqxtilda Zqxmarrowby won! Well done zqxesme, says @zqxpasser #zqxtag https://zqx.example/zqx "
                    + "zqx.me@zqx.example, 01632 960123, and zqxcorin is an idiot.";

    static {
        IDS.addAll(Drafts.PEOPLE);
    }

    private final Chance chance;
    private final Policy policy;

    /** Drafts that a policy chosen by the seed has something to say of. */
    public MarkedSchools(long seed) {
        chance = new Chance(seed);
        policy = chance.one(Policies.all());
    }

    /** Records, as JSON. */
    public String records() {
        return Json.write(marked("", Office.varied(Leaves.facts(policy), chance).json()));
    }

    /** An activity of this kind, as JSON. */
    public String draft(ActivityKind kind) {
        return Json.write(marked("", Drafts.of(kind, Leaves.vocabulary(policy), chance)));
    }

    /** The same text with a few faults of the kinds that people and programs make. */
    public String faulty(String json) {
        Object tree = Json.read(json);
        for (int i = 0; i < 3; i++) {
            tree = spoilt(tree);
        }
        String text = Json.write(tree);
        return switch (chance.below(6)) {
            case 0 -> text.substring(0, chance.below(text.length()));
            case 1 -> text + MARK;
            case 2 -> text.replaceFirst("\\{", "{\"zqxtwice\": 1, \"zqxtwice\": \"zqx\", ");
            case 3 -> text.replaceFirst(":", ": zqx");
            default -> text;
        };
    }

    private Object spoilt(Object tree) {
        if (tree instanceof Map && chance.percent(80)) {
            Map<String, Object> map = new LinkedHashMap<>(Json.object(tree));
            if (map.isEmpty() || chance.percent(20)) {
                map.put("zqxkey", "zqxvalue");
                return map;
            }
            Map.Entry<String, Object> entry = chance.one(new ArrayList<>(map.entrySet()));
            Object value = entry.getValue();
            if (chance.percent(15)) {
                map.remove(entry.getKey());
                map.put(entry.getKey() + "s", value);
            } else {
                map.put(entry.getKey(), spoilt(value));
            }
            return map;
        }
        if (tree instanceof List && !Json.list(tree).isEmpty() && chance.percent(80)) {
            List<Object> list = new ArrayList<>(Json.list(tree));
            int at = chance.below(list.size());
            list.set(at, spoilt(list.get(at)));
            return list;
        }
        return chance.<Object>one("zqxnobody", 17, true, List.of("zqx"), Map.of("zqxkey", "zqx"));
    }

    private Object marked(String key, Object value) {
        if (value instanceof Map) {
            Map<String, Object> map = new LinkedHashMap<>();
            // Terms are the calendar's and nobody's.
            Json.object(value).forEach((name, one) -> map.put(name, name.equals("terms") ? one : marked(name, one)));
            return map;
        }
        if (value instanceof List) {
            List<Object> list = new ArrayList<>();
            Json.list(value).forEach(one -> list.add(marked(key, one)));
            return list;
        }
        return value instanceof String said ? marked(key, said) : value;
    }

    private Object marked(String key, String said) {
        if (key.equals("text") && !said.isBlank()) {
            return SAID;
        }
        if (IDS.contains(said)) {
            return MARK + said;
        }
        return WORDS.contains(key) ? (said.startsWith("@") ? "@zqx" + said.substring(1) : "Zqx" + said) : said;
    }
}
