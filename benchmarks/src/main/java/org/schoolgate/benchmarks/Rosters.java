package org.schoolgate.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.SchoolRecords;

/** Invented rosters of any size, the same each time. */
final class Rosters {
    private static final long SEED = 7;
    private static final List<String> GIVEN = List.of(
            "Amelia",
            "Oliver",
            "Zoë",
            "Łukasz",
            "Siobhán",
            "Mohammed",
            "Rose",
            "Will",
            "Grace",
            "Hope",
            "May",
            "Mark",
            "Jean-Luc",
            "Ngozi",
            "Freya",
            "Arjun",
            "Isla",
            "Noah",
            "Callum",
            "Aoife",
            "Tobias",
            "Imogen",
            "Yusuf",
            "Daisy",
            "Ravi",
            "Elin",
            "Kofi",
            "Ottilie",
            "Bilal",
            "Saoirse",
            "Jonah",
            "Dylan",
            "Priya",
            "Theo",
            "Harriet",
            "Dev",
            "Summer",
            "Faith",
            "Robin",
            "Bailey");
    private static final List<String> SYLLABLES = List.of(
            "bar", "ton", "wick", "ley", "ham", "ford", "mar", "den", "cliff", "stone", "wood", "gar", "win", "thorn",
            "ash", "fen", "hol", "low", "brook", "side");

    private Rosters() {}

    static Records of(int pupils) {
        Random random = new Random(SEED);
        List<Pupil> roster = new ArrayList<>();
        for (int i = 0; i < pupils; i++) {
            roster.add(Pupil.builder()
                    .id("p" + i)
                    .firstName(any(GIVEN, random))
                    .familyName(family(random))
                    .yearGroup("Year " + (1 + i % 6))
                    .className(1 + i % 6 + "ABCD".substring(i % 4, i % 4 + 1))
                    .build());
        }
        List<Person> staff = new ArrayList<>();
        for (int i = 0; i < pupils / 12; i++) {
            staff.add(Person.builder()
                    .id("s" + i)
                    .name("Margaret " + family(random))
                    .build());
        }
        List<Account> accounts =
                List.of(Account.builder().id("a").handle("@OakfieldPri").build());
        return SchoolRecords.builder()
                .roster(roster)
                .staff(staff)
                .accounts(accounts)
                .build();
    }

    private static String family(Random random) {
        String name = any(SYLLABLES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
