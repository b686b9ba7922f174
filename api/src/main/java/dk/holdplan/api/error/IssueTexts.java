package dk.holdplan.api.error;

import dk.holdplan.check.IssueCode;
import java.util.Optional;

/** What is wrong with a document, in Danish; the English sentences tell more, and are made where it is found. */
final class IssueTexts {

    private IssueTexts() {
    }

    /** An issue in a sentence, with its place, what was found and what was expected, as far as that is told. */
    static String danish(IssueResponse issue, Optional<String> expected) {
        String place = issue.pointer().isEmpty() ? "" : issue.pointer() + ": ";
        String found = issue.value() == null ? "" : "fundet " + issue.value() + ". ";
        return place + found + danish(issue.code()) + expected.map(it -> " Forventet: " + it + ".").orElse("");
    }

    /** What a code says. */
    static String danish(IssueCode code) {
        return switch (code) {
            case BROKEN_JSON -> "Teksten er ikke JSON.";
            case TOO_LARGE -> "Dokumentet er større, end der tages imod.";
            case TOO_MANY_ISSUES -> "Der er flere fejl, end der vises.";
            case WRONG_TYPE -> "Der skal stå en anden type værdi.";
            case UNKNOWN_FIELD -> "Der er ikke noget felt med det navn.";
            case MISSING_FIELD -> "Feltet mangler.";
            case BAD_FORMAT -> "Datoen, klokkeslættet eller tidspunktet er ikke skrevet, som det skal.";
            case UNKNOWN_VALUE -> "Værdien er ikke blandt de tilladte.";
            case DUPLICATE_VALUE -> "Det samme er nævnt to gange.";
            case OUT_OF_RANGE -> "Værdien er uden for grænserne.";
            case DUPLICATE_ID -> "Id’et er brugt to gange.";
            case UNKNOWN_REFERENCE -> "Der er ikke noget med det id.";
            case LOOKS_LIKE_CPR -> "Det ligner et CPR-nummer, og det må der ikke stå.";
            case UNKNOWN_TIME_ZONE -> "Tidszonen kendes ikke.";
            case NOT_A_MONDAY -> "Perioden skal begynde på en mandag.";
            case OFF_GRID -> "Tiden eller varigheden passer ikke med planens inddeling i minutter.";
            case EMPTY_INTERVAL -> "Tidsrummet slutter, før det er begyndt.";
            case CROSSES_MIDNIGHT -> "Vagter, holdtimer og sessioner må ikke gå over midnat.";
            case OVERLAPPING_SHIFTS -> "Terapeuten har to vagter på samme tid.";
            case TWO_ENTRIES_ONE_WEEKDAY -> "Holdet nævner samme ugedag to gange.";
            case UNKNOWN_WEIGHT -> "Ingen regel har den vægt.";
            case CLASS_NEVER_MEETS -> "Holdet mødes ikke i perioden.";
            case CLASS_WITHOUT_ROOM -> "Intet lokale på holdets træningssted er indrettet til holdet og åbent.";
            case CLASS_WITHOUT_THERAPIST -> "Ingen terapeut med holdets kompetence har vagt på nogen af holdets tider.";
            case CITIZEN_WITHOUT_ROOM -> "Intet lokale på borgerens træningssteder kan bruges.";
            case CITIZEN_WITHOUT_THERAPIST ->
                "Ingen terapeut på borgerens træningssteder har de nødvendige kompetencer.";
            case CITIZEN_NEVER_FREE -> "Borgeren kan ikke komme på noget tidspunkt, hvor der er åbent.";
            case WITHOUT_EFFECT -> "Ændringen ændrer ikke noget.";
            case ANY_TIME_NOW -> "Borgeren kunne kun komme på visse tider og kan nu komme når som helst.";
            case NOT_ADMITTED -> "Der er noget, der taler imod at optage borgeren i forløbet.";
            case USUAL_SHIFTS_TAKEN -> "Terapeuten har ingen vagter i en uge, hvor andre har; de sædvanlige er brugt.";
            case ROOM_WITHOUT_USE -> "Lokalet er ikke indrettet til noget, der findes på træningsstedet.";
            case LOOKS_ALIKE -> "Id’et ligner et andet så meget, at de kan forveksles.";
        };
    }
}
