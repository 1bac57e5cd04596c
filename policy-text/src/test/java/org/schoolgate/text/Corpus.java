package org.schoolgate.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.SchoolRecords;

/** The invented posts of {@code corpus*.txt} with their marks, and the invented school that they are read with. */
final class Corpus {
    private Corpus() {}

    /** A mark: what, and where in the post; a mark of no words stands for the whole post. */
    record Mark(char what, int start, int end) {
        boolean hasPlace() {
            return end > start;
        }
    }

    record Post(int line, boolean ordinary, String text, List<Mark> marks) {
        boolean has(char what) {
            return marks.stream().anyMatch(mark -> mark.what() == what);
        }
    }

    static List<Post> posts(String file) {
        List<Post> posts = new ArrayList<>();
        int line = 0;
        for (String written : lines(file)) {
            line++;
            if (!written.isBlank() && !written.startsWith("#")) {
                posts.add(post(line, written));
            }
        }
        return posts;
    }

    private static Post post(int line, String written) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (int i = 2; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (sign == '⟦') {
                open.push(new Mark(written.charAt(++i), text.length(), text.length()));
            } else if (sign == '⟧') {
                Mark begun = open.pop();
                marks.add(new Mark(begun.what(), begun.start(), text.length()));
            } else {
                text.append(sign == '↵' ? '\n' : sign);
            }
        }
        return new Post(line, written.charAt(0) == 'o', text.toString(), List.copyOf(marks));
    }

    static Records records() {
        List<Pupil> pupils = new ArrayList<>();
        List<Person> staff = new ArrayList<>();
        List<Account> accounts = new ArrayList<>();
        for (String line : lines("corpus-roster.txt")) {
            String[] cells = line.split("\\|", -1);
            switch (cells[0]) {
                case "pupil" -> pupils.add(pupil("p" + pupils.size(), cells));
                case "staff" ->
                    staff.add(Person.builder()
                            .id("s" + staff.size())
                            .name(cells[1])
                            .build());
                case "account" ->
                    accounts.add(Account.builder()
                            .id("a" + accounts.size())
                            .handle(cells[1])
                            .build());
                default -> {}
            }
        }
        return SchoolRecords.builder()
                .school("Oakfield Primary School (invented)")
                .roster(pupils)
                .staff(staff)
                .accounts(accounts)
                .build();
    }

    private static Pupil pupil(String id, String[] cells) {
        var pupil =
                Pupil.builder().id(id).firstName(cells[1]).familyName(cells[2]).className(cells[4]);
        pupil.yearGroup("Year " + cells[4].charAt(0));
        if (!cells[3].isEmpty()) {
            pupil.addKnownAs(cells[3]);
        }
        return cells[5].isEmpty()
                ? pupil.build()
                : pupil.leftOn(LocalDate.parse(cells[5])).build();
    }

    static List<String> lines(String file) {
        try (InputStream stream = Corpus.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the test resource " + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
