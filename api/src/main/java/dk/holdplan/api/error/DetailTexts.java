package dk.holdplan.api.error;

import static dk.holdplan.api.error.Sentence.of;

import dk.holdplan.rule.Language;
import java.util.List;

/**
 * What went wrong, in Danish, by what is said in English: what people meet on the page word by word, anything else by
 * what kind of problem it is, and its place and value where there are any.
 */
final class DetailTexts {

    private static final List<Sentence> SENTENCES = List.of(
            of("The name is taken.", "Navnet er optaget."),
            of("Nobody would be left to keep accounts.", "Så ville ingen være tilbage til at passe konti."),
            of("The link is unknown, was used or has expired.", "Linket kendes ikke, er brugt eller er udløbet."),
            of("You may not do this.", "Det har du ikke ret til."),
            of("Sign in, or send a valid API key as {how}.", "Log ind, eller send en gyldig API-nøgle."),
            of("X-XSRF-TOKEN: expected the value of the cookie XSRF-TOKEN.",
                    "Siden kan ikke vise, at anmodningen kommer fra den. Genindlæs siden."),
            of("There is no plan {id}.", "Der er ingen plan {id}."),
            of("There is no account {id}.", "Der er ingen konto {id}."),
            of("There is no key {id}.", "Der er ingen nøgle {id}."),
            of("There is no address of a calendar of {id}.", "Der er ingen kalenderadresse for {id}."),
            of("No plan has a therapist {id}.", "Ingen plan har en terapeut {id}."),
            of("Nobody with that id is signed in.", "Ingen med det id er logget ind."),
            of("name: expected 1 to 60 letters, digits, spaces and . _ @ -, and no CPR number.",
                    "Navn: 1 til 60 bogstaver, tal, mellemrum og . _ @ -, og intet CPR-nummer."),
            of("rights.roles: expected one or more of {roles}.", "Vælg mindst én rolle."),
            of("rights.sites: expected ids of sites, each {what}.", "Træningssteder: skriv deres id’er."),
            of("rights.therapist: expected the id of a therapist if, and only if, THERAPIST is among the "
                    + "roles; {what}.",
                    "Terapeutens id skal være der, når rollen terapeut er valgt, og ellers ikke."),
            of("days: found {days}, expected 1 to {most}.", "Gyldig i dage: fundet {days}, skal være 1 til {most}."),
            of("Plan {id} is {state} and nothing was found yet.", "Der er endnu ikke fundet noget til plan {id}."),
            of("Plan {id} breaks hard rules; reasons are told of valid plans.",
                    "Plan {id} bryder hårde regler; begrundelser gives for gyldige planer."),
            of("Plan {id} cannot be published: it has to be finished, to break no hard rule and to have a room.",
                    "Plan {id} kan ikke offentliggøres: den skal være færdig, overholde de hårde regler og "
                            + "have et lokale."),
            of("Plan {id} is {state}; expected one that was published within the last minutes "
                    + "(holdplan.publication.undo).", "Det er for sent at fortryde offentliggørelsen af plan {id}."),
            of("The plan that was published before plan {id} was deleted.",
                    "Den plan, der var offentliggjort før plan {id}, er slettet."),
            of("Something was booked or published in the place of plan {id} since.",
                    "Der er siden booket eller offentliggjort noget i stedet for plan {id}."),
            of("{number} studies wait, expected fewer than {most} for one more.",
                    "Der venter allerede {number} analyser."),
            of("The database does not answer. Try again in a while.", "Databasen svarer ikke. Prøv igen om lidt."),
            of("Others are at the same thing. Try again in a while.",
                    "Andre er i gang med det samme. Prøv igen om lidt."),
            of("The OpenID provider does not answer. Try again in a while.",
                    "Stedet, hvor man logger ind, svarer ikke. Prøv igen om lidt."),
            of("The request failed for a reason that is not yours. It was logged.",
                    "Det mislykkedes af en grund, der ikke er din. Det er skrevet i loggen."),
            of("Found {value}, expected a pseudonym, never a CPR number.",
                    "Fundet {value}. Skriv et pseudonym, aldrig et CPR-nummer."),
            of("{place}: found {value}, expected {what}.", "{place}: {value} kan ikke bruges."),
            of("{place}: expected {what}.", "{place}: værdien kan ikke bruges."));

    private DetailTexts() {
    }

    /** What is said of a problem of a type in English, said in Danish. */
    static String danish(ProblemType type, String english) {
        return SENTENCES.stream().flatMap(it -> it.danish(english).stream()).findFirst()
                .orElse(type.title(Language.DANISH) + ".");
    }
}
