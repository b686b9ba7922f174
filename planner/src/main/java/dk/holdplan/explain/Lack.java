package dk.holdplan.explain;

import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.util.HashMap;
import java.util.Map;

/**
 * Something without which a demand has no place anywhere: nothing there would have to be moved for it.
 *
 * @param values what the sentence names
 */
public record Lack(What what, Map<String, ?> values) {

    /** What there is none of. The names are stable: programs may rely on them. */
    public enum What {
        /** Only days after the window are asked for. */
        LAST_DAY("the last day for this {kind} is {last}", "sidste dag for denne {kind} er {last}"),
        /** Every day of the window is closed. */
        OPEN_DAY("every day from {first} to {last} on which {sites} is otherwise open is closed",
                "alle dage fra {first} til {last}, hvor {sites} ellers har åbent, er lukkedage"),
        /** The citizen's sites have no room at all. */
        ROOM("there is no room at {sites}", "der er intet lokale på {sites}"),
        /** The citizen's sites have no room that the citizen can use. */
        STEP_FREE_ROOM("no room at {sites} is without steps", "intet lokale på {sites} er niveaufrit"),
        /** The citizen's sites have no room for individual sessions. */
        ROOM_FOR_ONE("no room at {sites} is meant for individual sessions",
                "intet lokale på {sites} er indrettet til individuelle sessioner"),
        /** A class has no room at its site. */
        ROOM_FOR_CLASS("no room at {sites} is meant for a {kind} such as {class}",
                "intet lokale på {sites} er indrettet til et {kind} som {class}"),
        /** The rooms that would do open on no day of the window. */
        OPEN_ROOM("no room at {sites} that would do is open between {first} and {last}",
                "intet brugbart lokale på {sites} er åbent fra {first} til {last}"),
        /** Nobody works at the citizen's sites in the window. */
        THERAPIST("nobody is on shift at {sites} between {first} and {last}",
                "ingen terapeut har vagt på {sites} fra {first} til {last}"),
        /** Nobody who works there in the window has what the citizen needs. */
        SKILL("nobody on shift at {sites} between {first} and {last} has the skills {skills}",
                "ingen med vagt på {sites} fra {first} til {last} har kompetencerne {skills}"),
        /** Whoever could is one whom the citizen is not to be alone with. */
        OTHER_THERAPIST("nobody else is on shift at {sites} between {first} and {last} than {therapists}, with whom "
                + "{citizen} is not to be alone",
                "ingen andre har vagt på {sites} fra {first} til {last} end {therapists}, som {citizen} ikke skal "
                        + "være alene hos"),
        /** Nobody who works there in the window can lead a class. */
        LEADER("nobody with {skill}, who could lead class {class}, is on shift on its days",
                "ingen med {skill}, som kan lede hold {class}, har vagt på holdets dage"),
        /** There is no class of a kind that suits the citizen. */
        CLASS("there is no {kind} at {sites}", "der er intet {kind} på {sites}"),
        /** There are classes of the kind, at other sites than the citizen's. */
        CLASS_HERE("there is no {kind} at {sites}, only at {elsewhere}",
                "der er intet {kind} på {sites}, kun på {elsewhere}"),
        /** No kind of class suits the citizen, and the pathway trains in classes. */
        KIND("{citizen} suits no kind of class that trains", "{citizen} passer ikke til nogen type træningshold"),
        /** The classes of the kind are for people of other ages. */
        CLASS_AGES("class {class} is for people of {from} to {to} years",
                "hold {class} er for borgere fra {from} til {to} år"),
        /** The classes of the kind can be joined no more. */
        CLASS_TO_JOIN("class {class} could be joined until {date}",
                "man kunne begynde på hold {class} til og med {date}"),
        /** Class training has to wait after an operation. */
        CLASS_AFTER_OPERATION("{citizen} may train in a class from {date} on, after the operation on {operated}",
                "{citizen} må træne på hold fra {date}, efter operationen {operated}"),
        /** A published place in a class had to go, for the citizen may be in no class any more. */
        PLACE_FOR_SAFETY("{citizen} may be in a class no more: the place in class {class} {start} had to go",
                "{citizen} må ikke længere være på hold: pladsen på hold {class} {start} måtte udgå"),
        /** Everything in the window is too soon for what was not published. */
        NEW_START("nothing new may start before {moment}", "intet nyt må begynde før {moment}"),
        /** A class has ended before the window. */
        CLASS_GOING_ON("class {class} ended on {date}", "hold {class} sluttede {date}"),
        /** A class begins after the window. */
        CLASS_BEGUN("class {class} does not begin until {date}", "hold {class} begynder først {date}"),
        /** A class meets on no open day of the window. */
        MEETING("class {class} does not meet on an open day between {first} and {last}",
                "hold {class} mødes ikke på en åben dag fra {first} til {last}"),
        /** A meeting stays as it is with a therapist who is not there any more. */
        LEADER_OF_MEETING("class {class} stays as it is on {date}, with {therapist}, who has no shift at {sites}",
                "hold {class} ligger fast {date} hos {therapist}, som ikke har vagter på {sites}"),
        /** A meeting stays as it is in a room that is not there any more. */
        ROOM_OF_MEETING("class {class} stays as it is on {date}, in {room}, which is no room at {sites}",
                "hold {class} ligger fast {date} i {room}, som ikke er et lokale på {sites}"),
        /** Nothing is missing altogether, and yet nothing is free. */
        FREE_PLACE(
                "no place is free from {first} to {last}: others' sessions, shifts, opening times and the "
                        + "citizen's own times leave none",
                "ingen plads er ledig fra {first} til {last}: andres sessioner, vagter, "
                        + "åbningstider og borgerens egne tider levner ingen"),
        /** The citizen's times leave no room for the session. */
        TIME("{citizen} cannot come long enough on any open day between {first} and {last}",
                "{citizen} kan ikke komme længe nok på nogen åben dag fra {first} til {last}"),
        /** The citizen is away all the time. */
        PRESENCE("{citizen} is absent whenever they could otherwise come between {first} and {last}",
                "{citizen} er meldt fraværende, hver gang et fremmøde ellers var muligt fra {first} til {last}");

        private final Phrase phrase;

        What(String english, String danish) {
            phrase = new Phrase(english, danish);
        }
    }

    public Lack {
        values = Map.copyOf(values);
    }

    /** The same, with the citizen under another name. */
    public Lack ofCitizen(String name) {
        Map<String, Object> renamed = new HashMap<>(values);
        renamed.put("citizen", name);
        return new Lack(what, renamed);
    }

    /** What there is none of, in a sentence. */
    public String text(Language language) {
        return what.phrase.in(language, values);
    }
}
