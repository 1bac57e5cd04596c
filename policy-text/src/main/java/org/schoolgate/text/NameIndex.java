package org.schoolgate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.Handles;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.Role;

/**
 * The names of a school, ready to be found in a text: pupils, leavers too, and everybody with a role. Built once for a roster; never
 * changed after that.
 */
final class NameIndex {
    private final TokenTable tokens = new TokenTable();
    private final TokenTrie<NamePart> names = new TokenTrie<>();
    private final List<NamePart> parts = new ArrayList<>();
    private final LongIntMap fullNames = new LongIntMap();
    private final List<FullName> full = new ArrayList<>();
    private final Initials initials = new Initials();
    private final ClassNames classNames = new ClassNames();
    private final Set<String> ownHandles;
    private final boolean staffKnown;
    private final SchoolName schoolName;

    private NameIndex() {
        staffKnown = false;
        schoolName = new SchoolName(Optional.empty());
        ownHandles = Set.of();
    }

    static NameIndex ofNobody() {
        return new NameIndex();
    }

    NameIndex(Records records) {
        records.roster().orElse(List.of()).forEach(this::add);
        records.staff().orElse(List.of()).forEach(this::add);
        staffKnown = records.staff().isPresent();
        schoolName = new SchoolName(records.school());
        ownHandles = Set.copyOf(records.accounts().orElse(List.of()).stream()
                .map(Account::handle)
                .flatMap(Optional::stream)
                .map(Handles::plain)
                .toList());
        parts.forEach(NamePart::freeze);
    }

    int token(char[] letters, int from, int to) {
        return tokens.find(letters, from, to);
    }

    int token(char[] letters, int from, int to, int hash) {
        return tokens.find(letters, from, to, hash);
    }

    TokenTrie<NamePart> names() {
        return names;
    }

    Initials initials() {
        return initials;
    }

    ClassNames classNames() {
        return classNames;
    }

    SchoolName schoolName() {
        return schoolName;
    }

    boolean isOwnHandle(String handle) {
        return ownHandles.contains(Handles.plain(handle));
    }

    /** Whether it is known who works at the school. */
    boolean staffKnown() {
        return staffKnown;
    }

    Optional<FullName> fullName(NamePart given, NamePart family) {
        int id = fullNames.get(given.id, family.id);
        return id < 0 ? Optional.empty() : Optional.of(full.get(id));
    }

    /** Gives the size alone. */
    @Override
    public String toString() {
        return "an index of " + parts.size() + " parts of names";
    }

    private void add(Pupil pupil) {
        Named named = new Named(pupil, classNames);
        initials.add(pupil, named);
        List<NamePart> givens = new ArrayList<>();
        List<NamePart> wholeGivens = new ArrayList<>();
        pupil.firstName().ifPresent(name -> {
            for (NameForms.Form form : NameForms.given(name)) {
                NamePart part = part(form, NamePart.Kind.GIVEN);
                part.addPupil(named, false);
                (form.whole() ? wholeGivens : givens).add(part);
            }
        });
        for (String name : pupil.knownAs()) {
            for (NameForms.Form form : NameForms.given(name)) {
                NamePart part = part(form, NamePart.Kind.GIVEN);
                part.addPupil(named, true);
                (form.whole() ? wholeGivens : givens).add(part);
            }
        }
        pupil.familyName().ifPresent(name -> {
            for (NameForms.Form form : NameForms.family(name)) {
                NamePart family = part(form, NamePart.Kind.FAMILY);
                family.addPupil(named, false);
                givens.forEach(given -> full(given, family).add(named, false));
                wholeGivens.forEach(given -> full(given, family).add(named, form.whole()));
            }
        });
    }

    private void add(Person person) {
        person.name().ifPresent(name -> {
            boolean employed = person.roles()
                    .map(Role::withImplied)
                    .map(roles -> roles.contains(Role.STAFF))
                    .orElse(true);
            PersonName parsed = PersonName.of(name);
            List<NamePart> givens = parsed.given().stream()
                    .flatMap(given -> NameForms.given(given).stream())
                    .map(form -> part(form, NamePart.Kind.GIVEN))
                    .toList();
            List<NamePart> families = NameForms.family(parsed.family()).stream()
                    .map(form -> part(form, NamePart.Kind.FAMILY))
                    .toList();
            if (employed) {
                givens.forEach(NamePart::addStaff);
                families.forEach(NamePart::addStaff);
            }
            givens.forEach(
                    given -> families.forEach(family -> full(given, family).addStaff()));
        });
    }

    private NamePart part(NameForms.Form form, NamePart.Kind kind) {
        int[] ids = form.tokens().stream().mapToInt(tokens::add).toArray();
        int node = TokenTrie.ROOT;
        for (int id : ids) {
            node = node == TokenTrie.NONE ? node : names.step(node, id);
        }
        if (node != TokenTrie.NONE) {
            for (NamePart present : names.at(node)) {
                if (present.kind == kind) {
                    return present;
                }
            }
        }
        NamePart part = new NamePart(parts.size(), kind, form.tokens());
        parts.add(part);
        names.add(ids, part);
        return part;
    }

    private FullName full(NamePart given, NamePart family) {
        int id = fullNames.get(given.id, family.id);
        if (id < 0) {
            id = full.size();
            full.add(new FullName());
            fullNames.put(given.id, family.id, id);
        }
        return full.get(id);
    }
}
