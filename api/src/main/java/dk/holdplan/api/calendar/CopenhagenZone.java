package dk.holdplan.api.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Danish time as it is since 1996. Spelled out here, because the library's own definition goes by the name of
 * Europe/Berlin, to which no event would refer.
 */
final class CopenhagenZone {

    static final ZoneId ID = ZoneId.of("Europe/Copenhagen");

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private CopenhagenZone() {
    }

    static VTimeZone component() {
        return new VTimeZone(new PropertyList(List.of(new TzId(ID.getId()))), new ComponentList<>(List.of(
                new Daylight(rule("CEST", "1996-03-31T02:00", 3, WINTER, SUMMER)),
                new Standard(rule("CET", "1996-10-27T03:00", 10, SUMMER, WINTER)))));
    }

    private static PropertyList rule(String name, String first, int month, ZoneOffset from, ZoneOffset to) {
        return new PropertyList(List.of(new TzName(name), new DtStart<>(LocalDateTime.parse(first)),
                new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"), new TzOffsetFrom(from),
                new TzOffsetTo(to)));
    }
}
