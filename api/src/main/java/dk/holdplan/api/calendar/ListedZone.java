package dk.holdplan.api.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Any time zone, as it is around some events: each change of the clocks by itself, since not every rule is a yearly one. */
final class ListedZone {

    private static final LocalDateTime BEGINNING = LocalDateTime.parse("1970-01-01T00:00");

    private ListedZone() {
    }

    /** The zone from a year before the first event to a year after the last. */
    static VTimeZone component(ZoneId zone, LocalDateTime first, LocalDateTime last) {
        ZoneRules rules = zone.getRules();
        ZonedDateTime from = first.minusYears(1).atZone(zone);
        ZonedDateTime to = last.plusYears(1).atZone(zone);
        List<Observance> observances = new ArrayList<>();
        observances.add(observance(rules.isDaylightSavings(from.toInstant()), BEGINNING, from.getOffset(),
                from.getOffset()));
        for (ZoneOffsetTransition change = rules.nextTransition(from.toInstant()); change != null
                && change.getInstant().isBefore(to.toInstant()); change = rules.nextTransition(change.getInstant())) {
            observances.add(observance(rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(),
                    change.getOffsetBefore(), change.getOffsetAfter()));
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(boolean summer, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        PropertyList properties = new PropertyList(
                List.of(new DtStart<>(start), new TzOffsetFrom(before), new TzOffsetTo(after)));
        return summer ? new Daylight(properties) : new Standard(properties);
    }
}
