package dk.holdplan.api.roster;

import dk.holdplan.api.calendar.CalendarText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes rosters as iCalendar (RFC 5545, UTF-8). */
@Component
class CalendarConverter extends AbstractHttpMessageConverter<RosterResponse> {

    CalendarConverter() {
        super(StandardCharsets.UTF_8, MediaType.parseMediaType(CalendarText.MEDIA_TYPE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return RosterResponse.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected RosterResponse readInternal(Class<? extends RosterResponse> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Rosters are only written", message);
    }

    @Override
    protected void writeInternal(RosterResponse roster, HttpOutputMessage message) throws IOException {
        message.getBody().write(roster.calendar().get().text().getBytes(StandardCharsets.UTF_8));
    }
}
