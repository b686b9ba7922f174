package dk.holdplan.model;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import dk.holdplan.rule.Buffer;
import dk.holdplan.rule.MeetingSize;
import dk.holdplan.rule.Span;
import java.util.List;
import java.util.Objects;

/**
 * The meeting of a class on one date: the decisions are its therapist and its room. It takes place when somebody has a
 * place in it.
 */
@PlanningEntity
public final class Meeting {

    @PlanningId
    private final String id;
    private final MeetingPlace place;
    @PlanningPin
    private final boolean frozen;
    @ValueRangeProvider(id = "therapists")
    private final List<TherapistDay> therapists;
    @ValueRangeProvider(id = "rooms")
    private final List<RoomDay> rooms;
    @PlanningVariable(valueRangeProviderRefs = "therapists")
    private TherapistDay therapist;
    @PlanningVariable(valueRangeProviderRefs = "rooms")
    private RoomDay room;

    /**
     * A meeting that starts with the first therapist and room.
     *
     * @param therapists those with the class's skill who are free at one of the times at least
     * @param rooms those of the class's site and use that are free at one of the times at least
     */
    Meeting(MeetingPlace place, List<TherapistDay> therapists, List<RoomDay> rooms) {
        this(place, List.copyOf(therapists), List.copyOf(rooms), therapists.getFirst(), rooms.getFirst());
    }

    private Meeting(MeetingPlace place, List<TherapistDay> therapists, List<RoomDay> rooms, TherapistDay therapist,
            RoomDay room) {
        this.id = place.id();
        this.place = place;
        this.frozen = place.frozen();
        this.therapists = therapists;
        this.rooms = rooms;
        this.therapist = therapist;
        this.room = room;
    }

    Meeting copy() {
        return new Meeting(place, therapists, rooms, therapist, room);
    }

    /** Names the class and the date. */
    public String id() {
        return id;
    }

    /** What citizens are given to be in the meeting. */
    public MeetingPlace place() {
        return place;
    }

    /** Whether frozen sessions fix the meeting; it then never moves. */
    public boolean frozen() {
        return frozen;
    }

    /** The therapists who may be chosen. */
    public List<TherapistDay> therapists() {
        return therapists;
    }

    /** The rooms that may be chosen. */
    public List<RoomDay> rooms() {
        return rooms;
    }

    /** The chosen therapist. */
    public TherapistDay therapist() {
        return therapist;
    }

    /** Chooses a therapist. */
    public void setTherapist(TherapistDay therapist) {
        this.therapist = therapist;
    }

    /** The chosen room. */
    public RoomDay room() {
        return room;
    }

    /** Chooses a room. */
    public void setRoom(RoomDay room) {
        this.room = room;
    }

    /** How many citizens who are not frozen have a place, in the chosen room (H06). */
    public int capacity() {
        int taken = place.held() == null ? 0 : place.held().members();
        return place.rehabClass() == null ? 0 : MeetingSize.places(place.rehabClass(), room.capacity()) - taken;
    }

    /** The therapist and room kept busy when the meeting is at a time. */
    public Engagement at(Span time) {
        return new Engagement(therapist, room, time, false);
    }

    /** What the meeting takes at a time when not all in it is frozen. */
    public Taking taking(Span time) {
        return new Taking(place.classId(), false, at(time), place.buffer());
    }

    /** What the frozen sessions take that fix the meeting, while nobody joins them. */
    public Taking frozenTaking() {
        return new Taking(place.classId(), false, Objects.requireNonNull(place.engagement()), Buffer.NONE);
    }

    @Override
    public String toString() {
        return id;
    }
}
