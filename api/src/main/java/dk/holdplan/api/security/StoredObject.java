package dk.holdplan.api.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session keeps. What another version stored in a way that this one does not know is as if it were not
 * there: whoever it tells of signs in again. Nothing is made of classes that no session keeps.
 */
final class StoredObject implements Converter<byte[], Object> {

    private static final Logger LOG = LoggerFactory.getLogger(StoredObject.class);
    private static final ObjectInputFilter EXPECTED = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;java.lang.*;java.time.*;java.util.*;dk.holdplan.api.security.*;dk.holdplan.data.account.*;"
                    + "org.springframework.security.**;!*");

    @Override
    public @Nullable Object convert(byte[] stored) {
        try (var stream = new ConfigurableObjectInputStream(new ByteArrayInputStream(stored),
                StoredObject.class.getClassLoader())) {
            stream.setObjectInputFilter(EXPECTED);
            return stream.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            LOG.info("A session cannot be read: {}", e.toString());
            return null;
        }
    }
}
