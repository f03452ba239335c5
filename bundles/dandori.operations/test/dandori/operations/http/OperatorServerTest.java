package dandori.operations.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.engine.run.GenerationView;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;
import dandori.engine.state.State;
import dandori.operations.Command;
import dandori.operations.GenerationStatus;
import dandori.operations.RegistrationOrder;
import dandori.operations.RegistrationOrder.Keeping;
import dandori.operations.RegistrationOrder.When;
import dandori.operations.RegistrationOutcome;
import dandori.operations.SchedulerStatus;
import dandori.operations.Verdict;
import dandori.site.SiteLayout;

/** What is asked arrives as it was asked, and what is answered comes back as it was answered. */
class OperatorServerTest {

    @TempDir
    private Path folder;
    private SiteLayout site;
    private final NotingOperator operator = new NotingOperator();
    private OperatorServer server;
    private OperatorClient client;

    @BeforeEach
    void start() throws IOException {
        site = new SiteLayout(folder);
        Files.createDirectories(site.data());
        server = OperatorServer.start(operator, site);
        client = new OperatorClient(site, reason -> reason.code() + reason.arguments(), "ann");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    static Stream<When> whens() {
        return Stream.of(new RegistrationOrder.Immediate(), new RegistrationOrder.Planned(true),
                new RegistrationOrder.FixedPeriod(LocalDate.parse("2026-11-13"), LocalDate.parse("2026-12-13")),
                new RegistrationOrder.FixedCount(7680),
                new RegistrationOrder.FixedList(List.of(LocalDateTime.parse("2026-11-13T09:00"))));
    }

    @ParameterizedTest
    @MethodSource("whens")
    void registrationArrivesAsItWasOrdered(When when) {
        byte[] text = "unit=名前,,,;".getBytes(StandardCharsets.UTF_8);
        var order = new RegistrationOrder("a.unitdef", "UTF-8", text, "/g/n", when, Map.of("X", "1"), Set.of("ag"),
                true, Keeping.REPLACE, "ann ctl register");

        RegistrationOutcome outcome = client.register(order).join();

        var arrived = (RegistrationOrder) operator.asked.get(0);
        assertEquals(operator.outcome, outcome);
        assertArrayEquals(text, arrived.definition());
        assertEquals(order.toString().replaceAll("\\[B@\\w+", ""), arrived.toString().replaceAll("\\[B@\\w+", ""));
    }

    @Test
    void refusalComesBackWithItsReason() {
        operator.verdict = Verdict.refused("operation_NOT_IN_STATE", "/g/n", State.NORMAL);
        Command command = Command.rerun("/g/n", "@A7", "FAILED", true, "ann");

        Verdict verdict = client.perform(command).join();

        assertEquals(operator.verdict, verdict);
        assertEquals(List.of(command), operator.asked);
    }

    @Test
    void statusComesBackWithUnitsAndTimes() {
        List<GenerationStatus> status = client.status("/g/n").join();

        assertEquals(List.of(new GenerationStatus(NotingOperator.GENERATION, NotingOperator.AT, null, null)), status);
        assertEquals(List.of(NotingOperator.GENERATION), client.openGenerations().join());
        assertEquals(List.of("status /g/n", "open"), operator.asked);
    }

    @Test
    void verdictsOfGenerationsComeBack() {
        assertEquals(new OperationVerdict.NotInState(State.HELD), client.interrupt(7).join());
        assertInstanceOf(OperationVerdict.Done.class, client.kill(7).join());
        assertInstanceOf(OperationVerdict.Unknown.class, client.release(7, "/g/n/j").join());
        assertTrue(client.definition("/g/n", 7).join().isEmpty());
        assertEquals(Path.of("/tmp/out"), client.output(7, 1, 1).join().output());
    }

    @Test
    void listenerHearsEverythingFromItsFirstQuestionOn() throws InterruptedException {
        BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        var change = new RunChange(7, "@A7", "/g/n", "/g/n/j", 1, 1, NotingOperator.AT, State.RUNNING, State.NORMAL, 0,
                "return code");
        client.addListener(new RunListener() {
            @Override
            public void changed(RunChange told) {
                heard.add(told);
            }

            @Override
            public void ended(GenerationView generation) {
                heard.add(generation);
            }
        });

        client.openGenerations().join();
        operator.listeners.forEach(listener -> listener.changed(change));
        operator.listeners.forEach(listener -> listener.ended(NotingOperator.GENERATION));

        assertEquals(change, heard.poll(20, TimeUnit.SECONDS));
        assertEquals(NotingOperator.GENERATION, heard.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void clientSaysThatTheServiceHasGone() throws InterruptedException {
        BlockingQueue<SchedulerStatus> seen = new LinkedBlockingQueue<>();
        client.addStatusListener(() -> seen.add(client.status()));
        client.addListener(change -> {});
        client.openGenerations().join();

        server.close();

        assertInstanceOf(SchedulerStatus.Failed.class, assertNotNullAnd(seen.poll(20, TimeUnit.SECONDS)));
        assertThrows(ServiceException.class, () -> new OperatorClient(site, reason -> "", "ann"));
    }

    private static Object assertNotNullAnd(Object value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void wrongTokenIsRefusedAndNothingIsAsked() throws IOException {
        new ServiceFile(server.port(), "0".repeat(64)).write(site);
        try (OperatorClient stranger = new OperatorClient(site, reason -> "", "eve")) {
            var refused = assertThrows(CompletionException.class, () -> stranger.openGenerations().join());

            assertTrue(refused.getCause().getMessage().contains("token"), refused.toString());
        }
        assertEquals(List.of(), operator.asked);
    }

    @Test
    void tokenIsForItsOwnerOnly() throws IOException {
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(ServiceFile.path(site))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense\r\n\r\n", "GET /v1/open HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST /v1/open HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n", "POST /v1/open HTTP/1.1\r\n:x\r\n\r\n" })
    void malformedRequestIsAnsweredAndHarmsNobody(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        }
        assertEquals(1, client.openGenerations().join().size());
    }
}
