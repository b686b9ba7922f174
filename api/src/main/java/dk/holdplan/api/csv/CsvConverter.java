package dk.holdplan.api.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes tables as CSV in UTF-8, in the form that was asked for. */
@Component
class CsvConverter extends AbstractHttpMessageConverter<CsvTable> {

    private static final MediaType TYPE = MediaType.parseMediaType(CsvTable.MEDIA_TYPE);
    private static final MediaType WRITTEN = MediaType
            .parseMediaType(CsvTable.MEDIA_TYPE + ";header=present;charset=UTF-8");

    CsvConverter() {
        super(StandardCharsets.UTF_8, TYPE);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return CsvTable.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected CsvTable readInternal(Class<? extends CsvTable> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Tables are only written", message);
    }

    @Override
    protected void addDefaultHeaders(HttpHeaders headers, CsvTable table, @Nullable MediaType contentType)
            throws IOException {
        super.addDefaultHeaders(headers, table, WRITTEN);
    }

    @Override
    protected void writeInternal(CsvTable table, HttpOutputMessage message) throws IOException {
        message.getBody().write(CsvText.of(table, CsvForms.asked()).getBytes(StandardCharsets.UTF_8));
    }
}
