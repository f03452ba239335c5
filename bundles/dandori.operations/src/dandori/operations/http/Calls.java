package dandori.operations.http;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.databind.JsonNode;

import dandori.engine.run.OperationVerdict;
import dandori.operations.Command;
import dandori.operations.Operator;
import dandori.operations.RegistrationOrder;

/** The questions that can be asked over the wire, by name. */
final class Calls {

    static final String REGISTER = "register";
    static final String PERFORM = "perform";
    static final String VERDICT = "verdict";
    static final String STATUS = "status";
    static final String OPEN = "open";
    static final String DEFINITION = "definition";
    static final String OUTPUT = "output";
    static final String ENGINE = "engine";

    private interface Call {
        CompletableFuture<?> ask(JsonNode question) throws IOException;
    }

    private final Map<String, Call> calls;

    Calls(Operator operator) {
        calls = Map.of(
                REGISTER, question -> operator.register(Json.MAPPER.treeToValue(question, RegistrationOrder.class)),
                PERFORM, question -> operator.perform(Json.MAPPER.treeToValue(question, Command.class)),
                VERDICT, question -> operator.verdict(Json.MAPPER.treeToValue(question, Command.class)),
                STATUS, question -> operator.status(question.path("unit").textValue()),
                OPEN, question -> operator.openGenerations(),
                DEFINITION, question -> operator
                        .definition(question.path("root").textValue(), question.path("generation").longValue())
                        .thenApply(found -> found.orElse(null)),
                ENGINE, question -> engine(operator, question).thenApply(OperationVerdictForm::of),
                OUTPUT, question -> operator.output(question.path("generation").longValue(),
                        question.path("unit").intValue(), question.path("attempt").intValue()));
    }

    private static CompletableFuture<OperationVerdict> engine(Operator operator, JsonNode question) {
        long generation = question.path("generation").longValue();
        return switch (question.path("verb").asText()) {
            case "interrupt" -> operator.interrupt(generation);
            case "kill" -> operator.kill(generation);
            case "release" -> operator.release(generation, question.path("unit").textValue());
            default -> throw new IllegalArgumentException("there is no such verb");
        };
    }

    /** @throws IllegalArgumentException when there is no such call, or its question is not understood */
    Object answer(String name, byte[] body) {
        Call call = calls.get(name);
        if (call == null) {
            throw new IllegalArgumentException("there is no call " + name);
        }
        try {
            return call.ask(Json.MAPPER.readTree(body)).join();
        } catch (IOException malformed) {
            throw new IllegalArgumentException("not understood: " + malformed.getMessage(), malformed);
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
