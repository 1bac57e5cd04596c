package org.schoolgate.text;

/** What a word may be, as bits; the names are those of {@code words.txt}. */
enum WordClass {
    COMMON,
    GIVEN,
    MODAL,
    SEASON,
    MONTH,
    DAY,
    DETERMINER,
    OWNER,
    MONTHBEFORE,
    SEASONAFTER,
    MODALAFTER,
    NAMECUE,
    TITLE,
    ROLE,
    ROLEBEFORE,
    GROUP,
    PLACEHEAD,
    PLACE,
    ABBREVIATION,
    RELATION,
    OFFENSIVENAME,
    PRAISEEND,
    PRONOUN,
    AWARD,
    NAMEDTHING,
    THINGOF,
    ANIMAL,
    VALUE,
    FAITH,
    FUNCTION,
    NUMBER,
    GOODCAUSE;

    final int bit = 1 << ordinal();

    boolean in(int classes) {
        return (classes & bit) != 0;
    }
}
