package org.schoolgate.core.activity;

/** In which form somebody is named. */
public enum NameForm {
    FIRST_NAME,
    FULL_NAME,
    SURNAME,
    NICKNAME,
    INITIALS
}
