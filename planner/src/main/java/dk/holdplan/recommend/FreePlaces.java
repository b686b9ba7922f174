package dk.holdplan.recommend;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Block;
import dk.holdplan.rule.MeetingSize;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every place that is free for one demanded session; what it gives breaks no hard rule. Not thread-safe. */
final class FreePlaces {

    private final Occupancy occupancy;
    private final Frame frame;
    private final OpenDemand open;
    private final Need need;
    private final Citizen citizen;
    private final CitizenTimes times;
    private @Nullable Session beside;

    FreePlaces(Occupancy occupancy, OpenDemand open, CitizenTimes times) {
        this.occupancy = occupancy;
        this.frame = occupancy.frame;
        this.open = open;
        this.need = open.need();
        this.citizen = need.citizen();
        this.times = times;
    }

    /** Hears of free places. */
    interface Receiver {

        /** Starts, as steps of the grid, that are free with everything else given; the set is the receiver's own. */
        void free(PlaceWithoutStart place, BitSet starts);
    }

    /** Tells all free places. */
    void tell(Receiver receiver) {
        for (LocalDate date : open.dates()) {
            tell(date, receiver);
        }
    }

    /** Tells the free places of one of the days that a session, while it was there, may have stood in the way of. */
    void tellBeside(Session session, LocalDate date, Receiver receiver) {
        beside = session;
        tell(date, receiver);
        beside = null;
    }

    /** Tells all free places of one of the days. */
    void tell(LocalDate date, Receiver receiver) {
        if (frame.problem.closedDays().contains(date)) {
            return;
        }
        int week = frame.problem.horizon().week(date);
        SessionKind kind = open.demand().kind();
        if (need.mayBeAlone(kind, week)) {
            open.minutes().forEach(minutes -> alone(date, minutes, receiver));
        }
        if (need.mayBeInClass(kind, week)) {
            Set<ClassKind> kinds = need.classKinds(kind);
            frame.problem.classes().stream().filter(each -> kinds.contains(each.kind()))
                    .filter(rehabClass -> rehabClass.inSeason(date))
                    .filter(rehabClass -> times.goTo(rehabClass.site(), date))
                    .forEach(rehabClass -> inClass(date, rehabClass, receiver));
        }
    }

    private void alone(LocalDate date, int minutes, Receiver receiver) {
        BitSet own = times.starts(date, minutes);
        for (Therapist therapist : frame.problem.therapists()) {
            if (!therapist.skills().containsAll(citizen.needsSkills())) {
                continue;
            }
            for (String site : citizen.sites()) {
                if (times.goTo(site, date)) {
                    with(therapist, site, null, RoomUse.INDIVIDUAL, date, minutes, own, receiver);
                }
            }
        }
    }

    private void with(Therapist therapist, String site, @Nullable RehabClass rehabClass, RoomUse use, LocalDate date,
            int minutes, BitSet own, Receiver receiver) {
        TherapistTime therapistDay = occupancy.therapistDay(therapist.id(), date);
        if (!therapistDay.worksAt(site)) {
            return;
        }
        BitSet withTherapist = therapistDay.starts(site, minutes);
        if (!withTherapist.intersects(own)) {
            return;
        }
        for (Room room : frame.roomsOf(site)) {
            if (room.uses().contains(use) && (room.stepFree() || !citizen.stepFree())) {
                PlaceWithoutStart place = new PlaceWithoutStart(date, therapist, room, rehabClass, minutes);
                BitSet withRoom = occupancy.roomDay(room.id(), date).starts(minutes);
                if ((beside == null || place.touches(beside)) && withRoom.intersects(withTherapist)) {
                    BitSet starts = (BitSet) own.clone();
                    starts.and(withTherapist);
                    starts.and(withRoom);
                    if (!starts.isEmpty()) {
                        receiver.free(place, starts);
                    }
                }
            }
        }
    }

    private void inClass(LocalDate date, RehabClass rehabClass, Receiver receiver) {
        BitSet own = (BitSet) times.starts(date, rehabClass.minutes()).clone();
        own.and(offered(date, rehabClass));
        if (own.isEmpty()) {
            return;
        }
        List<Session> members = occupancy.members(rehabClass.id(), date);
        if (members.isEmpty()) {
            open(date, rehabClass, own, receiver);
        } else {
            join(date, rehabClass, own, members, receiver);
        }
    }

    private BitSet offered(LocalDate date, RehabClass rehabClass) {
        BitSet starts = new BitSet();
        LocalTime kept = occupancy.keptStart(rehabClass, date);
        rehabClass.meetings().stream().filter(day -> day.day() == date.getDayOfWeek())
                .flatMap(day -> day.starts().stream()).filter(start -> kept == null || kept.equals(start))
                .map(Span::minute).filter(minute -> minute % frame.grid() == 0)
                .forEach(minute -> starts.set(minute / frame.grid()));
        return starts;
    }

    private void open(LocalDate date, RehabClass rehabClass, BitSet own, Receiver receiver) {
        for (Therapist therapist : frame.problem.therapists()) {
            if (rehabClass.mayBeLedBy(therapist)) {
                with(therapist, rehabClass.site(), rehabClass, rehabClass.kind().roomUse(), date,
                        rehabClass.minutes(), own, (place, starts) -> {
                            if (MeetingSize.places(rehabClass, place.room()) > 0) {
                                receiver.free(place, starts);
                            }
                        });
            }
        }
    }

    private void join(LocalDate date, RehabClass rehabClass, BitSet own, List<Session> members, Receiver receiver) {
        Session first = members.getFirst();
        Block block = Block.of(first);
        if (!occupancy.knows(first) || members.stream().anyMatch(member -> !Block.of(member).equals(block))) {
            return;
        }
        Room room = frame.room(first.room());
        boolean full = members.size() >= MeetingSize.places(rehabClass, room);
        int step = Span.minute(first.start()) / frame.grid();
        PlaceWithoutStart place = new PlaceWithoutStart(date, frame.therapist(first.therapist()), room, rehabClass,
                rehabClass.minutes());
        if (!full && !(citizen.stepFree() && !room.stepFree()) && Span.minute(first.start()) % frame.grid() == 0
                && own.get(step)
                && (!members.stream().allMatch(occupancy::isFrozen) || allows(place, block, step))) {
            BitSet starts = new BitSet();
            starts.set(step);
            receiver.free(place, starts);
        }
    }

    /** Whether a meeting of frozen sessions alone, which is exempt from most rules, keeps those it will have to keep. */
    private boolean allows(PlaceWithoutStart place, Block block, int step) {
        RehabClass rehabClass = place.rehabClass();
        Room room = place.room();
        return block.minutes() == place.minutes()
                && rehabClass.mayBeLedBy(place.therapist()) && rehabClass.mayMeetIn(room)
                && occupancy.therapistDay(place.therapist().id(), place.date()).without(block)
                        .starts(room.site(), place.minutes()).get(step)
                && occupancy.roomDay(room.id(), place.date()).without(block).starts(place.minutes()).get(step);
    }
}
