package dk.holdplan.api.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.api.calendar.CalendarText;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.data.view.Roster;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * What one therapist, room, class or citizen does on some days: as JSON, as a table, or as a calendar.
 *
 * @param calendar made once, and only for those who want it
 */
@Schema(name = "Roster")
record RosterResponse(String id, @Schema(description = "Of a citizen the id") String name, LocalDate from,
        LocalDate to, @Schema(description = "In order of time") List<AppointmentResponse> appointments,
        @JsonIgnore @Schema(hidden = true) Supplier<CalendarAnswer> calendar) implements CsvTable, NamesCitizens {

    private static final MediaType CALENDAR = MediaType.parseMediaType(CalendarText.MEDIA_TYPE);

    static RosterResponse of(Roster roster, Supplier<CalendarAnswer> calendar) {
        return new RosterResponse(roster.id(), roster.name(), roster.from(), roster.to(),
                AppointmentResponse.of(roster.appointments()), calendar);
    }

    @Override
    public Stream<String> citizensNamed() {
        return appointments.stream().flatMap(appointment -> appointment.citizens().stream());
    }

    @Override
    public Stream<String> citizensNamed(MediaType form) {
        return CALENDAR.includes(form) ? calendar.get().citizensNamed() : citizensNamed();
    }

    @Override
    public List<String> columns() {
        return AppointmentTable.COLUMNS;
    }

    @Override
    public Stream<List<@Nullable Object>> lines() {
        return AppointmentTable.lines(appointments);
    }
}
