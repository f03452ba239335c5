package dandori.operations.http;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

import dandori.operations.RegistrationOrder;
import dandori.operations.RegistrationOutcome;
import dandori.operations.Verdict;

/** How values go over the wire: records member by member, times in ISO 8601. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).addModule(times())
            .addMixIn(Verdict.class, VerdictForm.class).addMixIn(RegistrationOutcome.class, OutcomeForm.class)
            .addMixIn(RegistrationOrder.When.class, WhenForm.class).build();

    /** Which kind of verdict it is stands beside its members. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
    @JsonSubTypes({ @JsonSubTypes.Type(value = Verdict.Allowed.class, name = "allowed"),
            @JsonSubTypes.Type(value = Verdict.Refused.class, name = "refused") })
    private interface VerdictForm {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({ @JsonSubTypes.Type(value = RegistrationOutcome.Registered.class, name = "registered"),
            @JsonSubTypes.Type(value = RegistrationOutcome.Refused.class, name = "refused") })
    private interface OutcomeForm {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "when")
    @JsonSubTypes({ @JsonSubTypes.Type(value = RegistrationOrder.Immediate.class, name = "immediate"),
            @JsonSubTypes.Type(value = RegistrationOrder.Planned.class, name = "planned"),
            @JsonSubTypes.Type(value = RegistrationOrder.FixedPeriod.class, name = "period"),
            @JsonSubTypes.Type(value = RegistrationOrder.FixedCount.class, name = "count"),
            @JsonSubTypes.Type(value = RegistrationOrder.FixedList.class, name = "list") })
    private interface WhenForm {
    }

    private static SimpleModule times() {
        SimpleModule module = new SimpleModule("times");
        add(module, Instant.class, Instant::parse);
        add(module, LocalDate.class, LocalDate::parse);
        add(module, LocalDateTime.class, LocalDateTime::parse);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(value.toString());
            }
        });
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return parse.apply(json.getValueAsString());
            }
        });
    }

    private Json() {
    }
}
