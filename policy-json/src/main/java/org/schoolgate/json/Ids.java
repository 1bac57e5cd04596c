package org.schoolgate.json;

import org.schoolgate.core.school.Records;

/** Which ids the school's records hold. */
interface Ids {

    /** What an id can be the id of. */
    enum Of {
        PUPIL("the id of a pupil in the records"),
        PERSON("the id of a member of staff, governor or volunteer in the records"),
        ANYBODY("the id of somebody in the records"),
        ACCOUNT("the id of an account in the records"),
        EVENT("the id of an event in the records");

        private final String wording;

        Of(String wording) {
            this.wording = wording;
        }

        String wording() {
            return wording;
        }
    }

    boolean hold(Of what, String id);

    /** The ids of these records. */
    static Ids of(Records records) {
        return (what, id) -> switch (what) {
            case PUPIL -> records.pupil(id).isPresent();
            case PERSON -> records.person(id).isPresent();
            case ANYBODY -> records.person(id).isPresent() || records.pupil(id).isPresent();
            case ACCOUNT -> records.account(id).isPresent();
            case EVENT -> records.event(id).isPresent();
        };
    }
}
