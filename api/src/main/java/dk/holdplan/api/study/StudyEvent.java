package dk.holdplan.api.study;

import dk.holdplan.data.study.Study;

/** How far a study has come. */
record StudyEvent(Study.State state, int done, int parts) {

    static StudyEvent of(Study study) {
        return new StudyEvent(study.state(), study.done(), study.parts());
    }
}
