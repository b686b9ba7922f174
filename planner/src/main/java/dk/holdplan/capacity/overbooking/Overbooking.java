package dk.holdplan.capacity.overbooking;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.rule.MeetingSize;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A problem whose classes take more bookings than they have places.
 *
 * @param problem with the higher capacities; its rooms are as before, so that no meeting is booked beyond what its room
 *        holds, even when everybody comes (H06)
 */
public record Overbooking(Problem problem, double risk, List<Booked> classes) {

    /**
     * What a class may book, and what that risks.
     *
     * @param places as planned for
     * @param roomLimit citizens in the largest room that it may meet in
     * @param bookings most citizens in a meeting
     * @param crowded chance that more come to a fully booked meeting than there are places
     * @param expected citizens who come to it on average
     */
    public record Booked(String rehabClass, int places, int roomLimit, double showRate, int bookings, double crowded,
            double expected) {
    }

    /**
     * Raises each class as far as the risk and its rooms allow.
     *
     * @param risk most chance that more come to a fully booked meeting than there are places
     */
    public static Overbooking of(Problem problem, ShowRates rates, double risk) {
        List<Booked> booked = problem.classes().stream()
                .map(rehabClass -> booked(rehabClass, MeetingSize.largestRoom(rehabClass, problem),
                        rates.of(rehabClass.id()), risk))
                .toList();
        List<RehabClass> classes = IntStream.range(0, booked.size())
                .mapToObj(i -> problem.classes().get(i).with(booked.get(i).bookings(),
                        problem.classes().get(i).meetings()))
                .toList();
        return new Overbooking(problem.withClasses(classes), risk, booked);
    }

    private static Booked booked(RehabClass rehabClass, int roomLimit, double showRate, double risk) {
        int places = rehabClass.capacity();
        int bookings = places;
        while (bookings < roomLimit && new Turnout(bookings + 1, showRate).moreThan(places) <= risk) {
            bookings++;
        }
        Turnout attendance = new Turnout(bookings, showRate);
        return new Booked(rehabClass.id(), places, roomLimit, showRate, bookings, attendance.moreThan(places),
                attendance.expected());
    }
}
