package dk.holdplan.api.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What of a request can be read; the rest is as if it were not there, so that nobody stumbles over it. Parameters are
 * those of the address, and of the one form there is: nothing else reads a body for them.
 */
final class ReadRequest extends HttpServletRequestWrapper {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String[]> parameters = new HashMap<>();

    ReadRequest(HttpServletRequest request, Parameters parameters) {
        super(request);
        for (String name : Collections.list(request.getHeaderNames())) {
            List<String> values = Collections.list(request.getHeaders(name)).stream()
                    .filter(value -> HeaderValues.isReadable(name, value)).toList();
            if (!values.isEmpty()) {
                headers.put(name, HeaderValues.PURPOSE.equalsIgnoreCase(name)
                        ? values.stream().map(HeaderValues::text).toList()
                        : values);
            }
        }
        add(parameters);
    }

    void add(Parameters more) {
        more.values().forEach((name, values) -> parameters.merge(name, values.toArray(String[]::new),
                (some, others) -> Stream.of(some, others).flatMap(Arrays::stream).toArray(String[]::new)));
    }

    /** Puts values in the place of a header's; none take it away. */
    void replace(String header, List<String> values) {
        if (values.isEmpty()) {
            headers.remove(header);
        } else {
            headers.put(header, values);
        }
    }

    @Override
    public @Nullable String getHeader(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.getFirst();
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(headers.getOrDefault(name, List.of()));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Set.copyOf(headers.keySet()));
    }

    @Override
    public @Nullable String getContentType() {
        return getHeader(HttpHeaders.CONTENT_TYPE);
    }

    @Override
    public Locale getLocale() {
        return getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ENGLISH : super.getLocale();
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(Set.copyOf(parameters.keySet()));
    }
}
