package dandori.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agents a site defines, and how many jobs they run at what time of the day. */
class AgentsFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("agents.json");
    }

    @Test
    void whatIsWrittenIsReadBackAndUnknownMembersStay() throws IOException {
        Files.writeString(file, "{\"format\": 1, \"note\": \"ours\", \"agents\": {\"FAST\": {\"host\": \"local\","
                + " \"colour\": \"red\", \"bands\": [\"08:00-09:00=1\"]}, \"GONE\": {}}}");
        Agent fast = new Agent("FAST", 4, List.of(Band.parse("22:00-06:00=2").orElseThrow()));
        AgentGroup night = new AgentGroup("NIGHT", Map.of("FAST", 16));

        AgentsFile.write(file, List.of(fast), List.of(night));

        Agents agents = AgentsFile.read(file, 5);
        assertEquals(List.of(fast), agents.all().stream().skip(1).toList());
        assertEquals(List.of(night), agents.groups());
        String text = Files.readString(file);
        assertTrue(text.contains("\"note\" : \"ours\"") && text.contains("\"colour\" : \"red\""), text);
    }

    @ParameterizedTest
    @CsvSource({ "22:00-06:00=2", "00:00-00:01=0", "08:30-00:00=5" })
    void bandIsWrittenAsItIsRead(String text) {
        assertEquals(text, Band.parse(text).orElseThrow().text());
    }

    @Test
    void withoutAFileThereIsThisMachineWithTheSitesSlots() {
        Agents agents = AgentsFile.read(file, 5);

        assertEquals(List.of(new Agent(Agents.SYSTEM, 5, List.of())), agents.all());
        assertEquals(Optional.empty(), agents.find("REPORTS"));
    }

    @Test
    void firstFormatOpens() throws IOException {
        try (InputStream fixture = getClass().getResourceAsStream("formats/agents-format-1.json")) {
            Files.copy(fixture, file);
        }

        Agents agents = AgentsFile.read(file, 7);

        assertEquals(List.of(Agents.SYSTEM, "REPORTS"), agents.all().stream().map(Agent::name).toList());
        assertEquals(3, agents.find("REPORTS").orElseThrow().slots());
        assertEquals(7, agents.system().slots());
        assertEquals(2, agents.system().bands().size());
    }

    @ParameterizedTest
    @CsvSource({ "21:59, 5", "22:00, 2", "23:59, 2", "00:00, 2", "05:59, 2", "06:00, 5", "12:00, 0", "12:59, 0",
            "13:00, 5", "18:00, 9", "21:30, 9" })
    void bandsSayHowManyJobsRun(LocalTime time, int slots) throws IOException {
        Files.writeString(file, "{\"format\":1,\"agents\":{\"A\":{\"bands\":[\"22:00-06:00=2\",\"12:00-13:00=0\","
                + "\"18:00-21:45=9\"]}}}");

        assertEquals(slots, AgentsFile.read(file, 5).find("A").orElseThrow().slotsAt(time));
    }

    @ParameterizedTest
    @CsvSource({ "18:00-24:00=1, 17:59, false", "18:00-24:00=1, 23:59, true", "18:00-24:00=1, 00:00, false",
            "00:00-24:00=1, 12:00, false", "00:00-12:00=1, 00:00, true" })
    void bandEndsBeforeItsLastMinute(String text, LocalTime time, boolean inside) {
        assertEquals(inside, Band.parse(text).map(band -> band.contains(time)).orElse(false));
    }

    @Test
    void groupsNameTheirAgentsWithPriorities() throws IOException {
        Files.writeString(file, "{\"format\":1,\"agents\":{\"A\":{}},\"groups\":{\"G\":{\"A\":16,\"@SYSTEM\":1}}}");

        assertEquals(List.of(new AgentGroup("G", Map.of("A", 16, "@SYSTEM", 1))), AgentsFile.read(file, 5).groups());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no agents            | {"format":1}                                                 | "agents" has to be
            agent is a list      | {"format":1,"agents":{"A":[]}}                               | "agents/A" has to be
            host of elsewhere    | {"format":1,"agents":{"A":{"host":"db1"}}}                   | "agents/A/host" has
            slots below zero     | {"format":1,"agents":{"A":{"slots":-1}}}                     | "agents/A/slots" has
            group is a number    | {"format":1,"agents":{"A":{}},"groups":{"G":1}}              | "groups/G" has to be
            group without agents | {"format":1,"agents":{"A":{}},"groups":{"G":{}}}             | "groups/G" has no
            group of a stranger  | {"format":1,"agents":{"A":{}},"groups":{"G":{"B":1}}}        | "groups/G/B" names no
            priority too high    | {"format":1,"agents":{"A":{}},"groups":{"G":{"A":17}}}       | "groups/G/A" has to be
            group named as agent | {"format":1,"agents":{"A":{}},"groups":{"A":{"A":1}}}        | "groups/A" is the name
            bands is a text      | {"format":1,"agents":{"A":{"bands":"08:00-09:00=1"}}}        | "agents/A/bands" has
            band without minutes | {"format":1,"agents":{"A":{"bands":["8-9=1"]}}}              | "agents/A/bands/0"
            band after midnight  | {"format":1,"agents":{"A":{"bands":["08:00-24:01=1"]}}}      | "agents/A/bands/0"
            band of no length    | {"format":1,"agents":{"A":{"bands":["08:00-08:00=1"]}}}      | "agents/A/bands/0"
            bands that overlap   | {"format":1,"agents":{"A":{"bands":["08:00-10:00=1","09:00-11:00=2"]}}} | bands/1" overlaps
            later format         | {"format":9}                                                 | later Dandori
            """)
    void wrongTextIsRefused(String name, String text, String words) throws IOException {
        Files.writeString(file, text);

        SiteException refusal = assertThrows(SiteException.class, () -> AgentsFile.read(file, 5));

        assertTrue(refusal.getMessage().startsWith(file + ", line 1, column "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}
