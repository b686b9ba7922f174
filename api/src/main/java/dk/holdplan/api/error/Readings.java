package dk.holdplan.api.error;

import dk.holdplan.data.document.Reading;

/** What came of reading the document of a request. */
public final class Readings {

    private Readings() {
    }

    /**
     * The value that was read.
     *
     * @throws InvalidDocumentException with all issues when there is none
     */
    public static <T> T value(Reading<T> reading) {
        T value = reading.value();
        if (value == null) {
            throw new InvalidDocumentException(reading.issues());
        }
        return value;
    }
}
