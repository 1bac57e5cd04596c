package org.schoolgate.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.ImmutableMedia;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.school.ConsentState;

/** The forms of pictures, and of the children whom pictures show and words name. */
final class MediaForms {

    private static final Form<String> PUPIL_ID = Forms.id(Ids.Of.PUPIL);
    private static final String ONE_OF_BOTH = "no visitor where there is a pupil";

    /** A child of another school or none, apart from the picture or the name. */
    private record Visitor(Optional<ConsentState> consent) {
        @Override
        public String toString() {
            return "Visitor";
        }
    }

    private static final Field<Visitor, ConsentState> CONSENT =
            Field.of("consent", Forms.oneOf(ConsentState.class), Visitor::consent);
    private static final ObjectForm<Visitor> VISITOR_FORM =
            ObjectForm.of("visitor", List.of(CONSENT), values -> new Visitor(values.find(CONSENT)));

    private static final Field<ChildShown, String> PUPIL = Field.of(
            "pupil",
            PUPIL_ID,
            child -> child instanceof ChildShown.PupilShown pupil ? Optional.of(pupil.id()) : Optional.empty());
    private static final Field<ChildShown, Visitor> VISITOR = Field.of(
            "visitor",
            VISITOR_FORM,
            child -> child instanceof ChildShown.VisitorShown visitor
                    ? Optional.of(new Visitor(visitor.consent()))
                    : Optional.empty());
    private static final Field<ChildShown, Boolean> RECOGNISABLE =
            Field.of("recognisable", Forms.BOOLEAN, ChildShown::recognisable);

    private static final Form<ChildShown> CHILD =
            ObjectForm.checked("child", List.of(PUPIL, VISITOR, RECOGNISABLE), MediaForms::child);

    private static final Form<List<ChildShown>> CHILDREN = new EachOnce(Forms.list(CHILD));

    private static final Field<Named, String> NAMED_PUPIL = Field.of(
            "pupil",
            PUPIL_ID,
            named -> named instanceof Named.NamedPupil pupil ? Optional.of(pupil.id()) : Optional.empty());
    private static final Field<Named, Visitor> NAMED_VISITOR = Field.of(
            "visitor",
            VISITOR_FORM,
            named -> named instanceof Named.NamedVisitor visitor
                    ? Optional.of(new Visitor(visitor.consent()))
                    : Optional.empty());
    private static final Field<Named, NameForm> AS = Field.of("as", Forms.oneOf(NameForm.class), Named::as);

    /** A child who is named. */
    static final Form<Named> NAMED =
            ObjectForm.checked("named", List.of(NAMED_PUPIL, NAMED_VISITOR, AS), MediaForms::named);

    // Somebody outside the school can be tagged too, by handle.
    private static final Form<String> TAGGED_PERSON = Forms.checked(
            Forms.TEXT,
            Ids.Of.ANYBODY.wording() + ", or a handle with its @",
            (tag, intake) -> tag.startsWith("@") || intake.ids().hold(Ids.Of.ANYBODY, tag));

    private static final Field<Media, MediaKind> KIND = Field.of("kind", Forms.oneOf(MediaKind.class), Media::kind);
    private static final Field<Media, List<ChildShown>> SHOWN = Field.of("children", CHILDREN, Media::children);
    private static final Field<Media, Boolean> NAMES_VISIBLE =
            Field.of("namesVisible", Forms.BOOLEAN, Media::namesVisible);
    private static final Field<Media, List<String>> TAGGED =
            Field.of("tagged", Forms.list(TAGGED_PERSON), Media::tagged);
    private static final Field<Media, Set<Shows>> SHOWS = Field.of("shows", Forms.set(Shows.class), Media::shows);
    private static final Field<Media, MediaRights> RIGHTS =
            Field.of("rights", Forms.oneOf(MediaRights.class), Media::rights);
    private static final Field<Media, String> CREDIT = Field.of("credit", Forms.TEXT, Media::credit);
    private static final Field<Media, LocalDate> TAKEN_ON = Field.of("takenOn", Forms.DATE, Media::takenOn);
    private static final Field<Media, String> ALT = Field.of("alt", Forms.TEXT, Media::alt);
    private static final Field<Media, String> CAPTION = Field.of("caption", Forms.TEXT, Media::caption);
    private static final Field<Media, String> FILE_NAME = Field.of("fileName", Forms.TEXT, Media::fileName);

    /** One picture. */
    static final Form<Media> MEDIA = ObjectForm.of(
            "media",
            List.of(KIND, SHOWN, NAMES_VISIBLE, TAGGED, SHOWS, RIGHTS, CREDIT, TAKEN_ON, ALT, CAPTION, FILE_NAME),
            MediaForms::media);

    private MediaForms() {}

    private static Media media(Values values) {
        ImmutableMedia.Builder media = Media.builder();
        return media.kind(values.find(KIND))
                .children(values.find(SHOWN))
                .namesVisible(values.find(NAMES_VISIBLE))
                .tagged(values.find(TAGGED))
                .shows(values.find(SHOWS))
                .rights(values.find(RIGHTS))
                .credit(values.find(CREDIT))
                .takenOn(values.find(TAKEN_ON))
                .alt(values.find(ALT))
                .caption(values.find(CAPTION))
                .fileName(values.find(FILE_NAME))
                .build();
    }

    private static Optional<ChildShown> child(Values values) {
        Optional<String> pupil = values.find(PUPIL);
        Optional<Visitor> visitor = values.find(VISITOR);
        Optional<Boolean> recognisable = values.find(RECOGNISABLE);
        if (pupil.isPresent() && visitor.isPresent()) {
            return values.place().fault(ONE_OF_BOTH);
        }
        if (pupil.isPresent()) {
            return Optional.of(new ChildShown.PupilShown(pupil.get(), recognisable));
        }
        return Optional.of(
                visitor.isPresent()
                        ? new ChildShown.VisitorShown(visitor.get().consent(), recognisable)
                        : new ChildShown.UnidentifiedChild(recognisable));
    }

    private static Optional<Named> named(Values values) {
        Optional<String> pupil = values.find(NAMED_PUPIL);
        Optional<Visitor> visitor = values.find(NAMED_VISITOR);
        Optional<NameForm> as = values.find(AS);
        if (pupil.isPresent() && visitor.isPresent()) {
            return values.place().fault(ONE_OF_BOTH);
        }
        if (pupil.isPresent()) {
            return Optional.of(new Named.NamedPupil(pupil.get(), as));
        }
        return Optional.of(
                visitor.isPresent()
                        ? new Named.NamedVisitor(visitor.get().consent(), as)
                        : new Named.UnidentifiedName(as));
    }

    /** Children of one picture, of whom no pupil may be there twice with different values. */
    private record EachOnce(Form<List<ChildShown>> list) implements Form<List<ChildShown>> {

        @Override
        public Optional<List<ChildShown>> read(Place place) {
            if (place.node() instanceof Node.Arr array) {
                compare(place, array);
            }
            return list.read(place);
        }

        private static void compare(Place place, Node.Arr array) {
            Map<Node, Node> seen = new HashMap<>();
            for (int i = 0; i < array.items().size(); i++) {
                Node item = array.items().get(i);
                if (item instanceof Node.Obj child && child.members().get("pupil") instanceof Node.Text pupil) {
                    Node before = seen.putIfAbsent(pupil, child);
                    if (before != null && !before.equals(child)) {
                        place.child(i, child).fault("each pupil once in a picture");
                    }
                }
            }
        }

        @Override
        public Node write(List<ChildShown> children) {
            return list.write(children);
        }

        @Override
        public Node schema(Definitions definitions) {
            return list.schema(definitions);
        }
    }
}
