package dk.holdplan.data.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.capacity.MeetingUse;
import dk.holdplan.capacity.PlaceUse;
import dk.holdplan.capacity.ResourceUse;
import dk.holdplan.capacity.overbooking.Overbooking;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes records as documents: the same records give the same text. */
final class DocumentWriter {

    private static final JsonMapper MAPPER = LeftOut.in(JsonMapper.builder())
            .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(LocalTime.class, ToStringSerializer.instance)
                    .addSerializer(LocalDateTime.class, ToStringSerializer.instance)
                    .addSerializer(new SortedSetSerializer())
                    .addSerializer(Double.class, new DoubleSerializer())
                    .addSerializer(double.class, new DoubleSerializer()))
            .addMixIn(Published.class, PublishedMixIn.class).addMixIn(Session.class, ClassMixIn.class)
            .addMixIn(MeetingUse.class, MeetingMixIn.class).addMixIn(Overbooking.Booked.class, ClassMixIn.class)
            .addMixIn(PlaceUse.PlaceCount.class, PlacesMixIn.class).addMixIn(ResourceUse.TimeUse.class, TimeMixIn.class)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private DocumentWriter() {
    }

    static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    /** The document's field has a name that Java keeps for itself. */
    private interface ClassMixIn {
        @JsonProperty("class")
        String rehabClass();
    }

    /** What follows from other fields, for those who read the document. */
    private interface MeetingMixIn extends ClassMixIn {
        @JsonProperty("free")
        int free();
    }

    /** As above. */
    private interface PlacesMixIn {
        @JsonProperty("free")
        int free();

        @JsonProperty("share")
        double share();
    }

    /** As above. */
    private interface TimeMixIn {
        @JsonProperty("idle")
        int idle();

        @JsonProperty("share")
        double share();
    }

    /** The document does not know pins, and says what was told only when it is not what is published. */
    private interface PublishedMixIn {
        @JsonIgnore
        Set<Session> pinned();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<Session> told();
    }

    /** Sets have no order of their own, documents do. */
    private static final class SortedSetSerializer extends StdSerializer<Set<?>> {

        SortedSetSerializer() {
            super(Set.class);
        }

        @Override
        public boolean isEmpty(SerializationContext context, Set<?> value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(Set<?> value, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            value.stream().sorted().forEach(generator::writePOJO);
            generator.writeEndArray();
        }
    }

    /** JSON has no word for a mean of nothing but null. */
    private static final class DoubleSerializer extends StdSerializer<Double> {

        DoubleSerializer() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
            if (Double.isFinite(value)) {
                generator.writeNumber(value);
            } else {
                generator.writeNull();
            }
        }
    }
}
