package dk.holdplan.data.document;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads an answer that {@link DocumentWriter} wrote back into its records; not for what users hand in. */
final class AnswerReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Double.class, new DoubleDeserializer())
                    .addDeserializer(double.class, new DoubleDeserializer()))
            .build();

    private AnswerReader() {
    }

    static <T> T read(String json, Class<T> answer) {
        return MAPPER.readValue(json, answer);
    }

    /** A mean of nothing is written as null. */
    private static final class DoubleDeserializer extends StdDeserializer<Double> {

        DoubleDeserializer() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return parser.getDoubleValue();
        }

        @Override
        public Double getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }
}
