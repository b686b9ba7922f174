package dk.holdplan.api.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes tables as CSV (RFC 4180, UTF-8). */
@Component
class CsvConverter extends AbstractHttpMessageConverter<CsvTable> {

    CsvConverter() {
        super(StandardCharsets.UTF_8, MediaType.parseMediaType(CsvTable.MEDIA_TYPE));
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
    protected void writeInternal(CsvTable table, HttpOutputMessage message) throws IOException {
        Writer writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
        write(table, writer);
        writer.flush();
    }

    static void write(CsvTable table, Appendable target) throws IOException {
        CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180);
        printer.printRecord(table.columns());
        for (Iterator<List<@Nullable Object>> lines = table.lines().iterator(); lines.hasNext();) {
            printer.printRecord(lines.next().stream().map(FormulaGuard::guarded));
        }
    }
}
