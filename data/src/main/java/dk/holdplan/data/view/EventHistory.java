package dk.holdplan.data.view;

import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.data.view.Appointment.Resource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Follows appointments from publication to publication. A class's meeting of a day stays the same event whatever
 * changes; so do the sessions of a kind that a citizen has alone in a week.
 */
final class EventHistory {

    private final String whose;
    private final Map<Thing, List<CalendarEvent>> events = new LinkedHashMap<>();

    private EventHistory(String whose) {
        this.whose = whose;
    }

    /** What stays the same of an appointment when it is moved. */
    private record Thing(String name) {

        static Thing of(Appointment appointment, LocalDate monday) {
            return new Thing(appointment.rehabClass() == null
                    ? String.join("/", "one", appointment.citizens().getFirst(), appointment.kind().name(),
                            monday.toString())
                    : String.join("/", "class", appointment.rehabClass().id(), appointment.date().toString()));
        }
    }

    /** The events of a calendar, in order of time, from all publications in their order. */
    static List<CalendarEvent> events(RosterOf whose, String id, List<LoggedPlan> log) {
        Map<SiteWeek, List<LoggedPlan>> weeks = log.stream().collect(Collectors.groupingBy(
                plan -> new SiteWeek(plan.site(), plan.monday()), LinkedHashMap::new, Collectors.toList()));
        List<CalendarEvent> all = new ArrayList<>();
        weeks.forEach((week, plans) -> {
            EventHistory history = new EventHistory(whose + "/" + id + "/" + week.site());
            plans.forEach(plan -> history.publish(plan, plan.appointments()));
            history.events.values().forEach(all::addAll);
        });
        all.sort(Comparator.comparing(CalendarEvent::cancelled));
        Set<Place> withoutSite = new HashSet<>();
        return all.stream()
                .filter(event -> event.appointment().site() != null || withoutSite.add(Place.of(event.appointment())))
                .sorted(Comparator.comparing((CalendarEvent event) -> event.appointment().start())
                        .thenComparing(CalendarEvent::uid))
                .toList();
    }

    /** What is in a room that nobody knows was published for each site of its plan, and is told once. */
    private record Place(LocalDateTime start, Resource therapist, Resource room, List<String> citizens) {

        static Place of(Appointment appointment) {
            return new Place(appointment.start(), appointment.therapist(), appointment.room(), appointment.citizens());
        }
    }

    private void publish(LoggedPlan plan, List<Appointment> appointments) {
        Map<Thing, List<Appointment>> now = appointments.stream().collect(Collectors.groupingBy(
                appointment -> Thing.of(appointment, plan.monday()), LinkedHashMap::new,
                Collectors.toCollection(ArrayList::new)));
        events.forEach((thing, known) -> now.putIfAbsent(thing, new ArrayList<>()));
        now.forEach((thing, left) -> {
            List<CalendarEvent> known = events.computeIfAbsent(thing, it -> new ArrayList<>());
            boolean[] found = new boolean[known.size()];
            take(known, left, found, plan, (event, it) -> !event.cancelled() && sameStart(event, it));
            take(known, left, found, plan, (event, it) -> !event.cancelled());
            take(known, left, found, plan, (event, it) -> event.cancelled());
            for (int i = 0; i < found.length; i++) {
                if (!found[i] && !known.get(i).cancelled()) {
                    known.set(i, changed(known.get(i), plan, true, known.get(i).appointment()));
                }
            }
            left.forEach(it -> known.add(new CalendarEvent(uid(thing, known.size()), plan.number() - 1,
                    plan.publishedAt(), false, it)));
        });
    }

    /** Gives appointments to events that may become them, each to one. */
    private static void take(List<CalendarEvent> known, List<Appointment> left, boolean[] found, LoggedPlan plan,
            BiPredicate<CalendarEvent, Appointment> fits) {
        for (int i = 0; i < found.length; i++) {
            CalendarEvent event = known.get(i);
            Appointment next = found[i]
                    ? null
                    : left.stream().filter(it -> fits.test(event, it)).findFirst().orElse(null);
            if (next != null) {
                left.remove(next);
                found[i] = true;
                known.set(i, event.cancelled() || !sameToSee(event.appointment(), next)
                        ? changed(event, plan, false, next)
                        : new CalendarEvent(event.uid(), event.sequence(), event.changedAt(), false, next));
            }
        }
    }

    private static CalendarEvent changed(CalendarEvent event, LoggedPlan plan, boolean cancelled, Appointment now) {
        return new CalendarEvent(event.uid(), plan.number() - 1, plan.publishedAt(), cancelled, now);
    }

    private static boolean sameStart(CalendarEvent event, Appointment appointment) {
        return event.appointment().start().equals(appointment.start());
    }

    /** Whether two appointments look the same in a calendar, which does not tell who takes part in a class. */
    private static boolean sameToSee(Appointment before, Appointment after) {
        return before.start().equals(after.start()) && before.end().equals(after.end())
                && before.zone().equals(after.zone()) && before.therapist().equals(after.therapist())
                && before.room().equals(after.room())
                && Objects.equals(before.rehabClass(), after.rehabClass());
    }

    private UUID uid(Thing thing, int number) {
        return UUID.nameUUIDFromBytes((whose + "/" + thing.name() + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
