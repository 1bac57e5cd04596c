package org.schoolgate.core.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.MemberList;
import org.schoolgate.core.logic.Members;

/** The lists whose members rules speak of one by one. */
public final class Lists {
    /** Each picture. */
    public static final MemberList<Situation, Picture> PICTURES = new MemberList<>("picture", Lists::pictures);

    /** Each child in one picture. */
    public static final MemberList<Picture, ChildPictured> CHILDREN_OF_A_PICTURE =
            new MemberList<>("child pictured", Lists::childrenOf);

    /** Each child in any picture. */
    public static final MemberList<Situation, ChildPictured> CHILDREN_PICTURED =
            new MemberList<>("child pictured", situation -> in(pictures(situation), Lists::childrenOf));

    /** Each child named in the words. */
    public static final MemberList<Situation, NameGiven> NAMES_IN_WORDS =
            new MemberList<>("child named", NameLooks::inWords);

    /** Each child named, in the words or where a name can be read in a picture. */
    public static final MemberList<Situation, NameGiven> NAMES = new MemberList<>("child named", NameLooks::anywhere);

    /** Each link, mention and hashtag, each account tagged, and the source of what is passed on. */
    public static final MemberList<Situation, LinkGiven> LINKS = new MemberList<>("link", Looks::links);

    /** Each account name that was typed or tagged; the source of what is passed on is not among them. */
    public static final MemberList<Situation, LinkGiven> MENTIONS = new MemberList<>("account name", Looks::mentions);

    /** Each person who can post on the account. */
    public static final MemberList<Situation, Administrator> ADMINISTRATORS =
            new MemberList<>("administrator", Lists::administrators);

    /** Each person tagged in a picture; an account of our own is nobody. */
    public static final MemberList<Situation, Contact> PEOPLE_TAGGED =
            new MemberList<>("person tagged", situation -> in(pictures(situation), Lists::tagged));

    private Lists() {}

    private static Members<Picture> pictures(Situation situation) {
        Fact<List<Media>> media = PictureFacts.MEDIA_KIND.of(situation);
        if (media.isUnknown()) {
            return Members.unknown(media);
        }
        List<Picture> pictures = new ArrayList<>();
        for (Media one : media.value().orElseThrow()) {
            pictures.add(new Picture(situation, pictures.size(), one));
        }
        return Members.all(pictures, media);
    }

    private static Members<ChildPictured> childrenOf(Picture picture) {
        Fact<List<ChildShown>> children = PictureFacts.CHILDREN_PICTURED.of(picture);
        if (children.isUnknown()) {
            return Members.unknown(children);
        }
        List<ChildPictured> pictured = new ArrayList<>();
        for (ChildShown one : children.value().orElseThrow()) {
            pictured.add(new ChildPictured(picture, pictured.size(), one));
        }
        return Members.all(pictured, children);
    }

    private static Members<Contact> tagged(Picture picture) {
        Fact<List<String>> tags = PictureFacts.PEOPLE_TAGGED.of(picture);
        return tags.value()
                .map(list -> Members.all(
                        IntStream.range(0, list.size())
                                .filter(i -> picture.situation()
                                        .records()
                                        .accountByHandle(list.get(i))
                                        .isEmpty())
                                .mapToObj(i -> tagged(picture, i, list.get(i), tags))
                                .toList(),
                        tags))
                .orElseGet(() -> Members.unknown(tags));
    }

    /** A tag is the id of somebody on record, or else the name of an account of which nothing more is known. */
    private static Contact tagged(Picture picture, int index, String tag, Fact<List<String>> tags) {
        Situation situation = picture.situation();
        boolean known =
                situation.pupil(tag).isPresent() || situation.person(tag).isPresent();
        About about = About.at("person", known ? tag : "", picture.about().place() + "/tagged/" + index);
        PersonRef who = known
                ? new PersonRef.OnRecord(tag)
                : new PersonRef.Stranger(Optional.of(tag), Optional.empty(), Optional.empty(), Optional.empty());
        return new Contact(situation, Fact.computed(PictureFacts.PEOPLE_TAGGED, about, who, List.of(tags)), about);
    }

    /** The members of each member. */
    private static <A, B> Members<B> in(Members<A> outer, java.util.function.Function<A, Members<B>> inner) {
        List<B> all = new ArrayList<>();
        List<Fact<?>> because = new ArrayList<>(outer.because());
        boolean complete = outer.complete();
        for (A one : outer.known()) {
            Members<B> members = inner.apply(one);
            all.addAll(members.known());
            because.addAll(members.because());
            complete &= members.complete();
        }
        return Looks.members(all, complete, because);
    }

    private static Members<Administrator> administrators(Situation situation) {
        Fact<List<String>> ids = AccountFacts.ADMINISTRATORS.of(situation);
        return ids.value()
                .map(list -> Members.all(
                        list.stream()
                                .distinct()
                                .map(id -> new Administrator(situation, id))
                                .toList(),
                        ids))
                .orElseGet(() -> Members.unknown(ids));
    }
}
