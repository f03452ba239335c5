package dandori.app.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.site.Agent;
import dandori.site.AgentGroup;
import dandori.site.Band;

class AgentDraftTest {

    @Test
    void agentIsTypedAsItIsShown() {
        Agent agent = new Agent("FAST", 4, List.of(Band.parse("22:00-06:00=2").orElseThrow()));

        AgentDraft draft = AgentDraft.of(agent);

        assertEquals("22:00-06:00=2", draft.lines());
        assertEquals(Optional.empty(), draft.wrongBands());
        assertEquals(agent, draft.agent());
    }

    @Test
    void groupIsTypedAsItIsShown() {
        AgentGroup group = new AgentGroup("NIGHT", Map.of("FAST", 16, "SLOW", 1));

        AgentDraft draft = AgentDraft.of(group);

        assertEquals("FAST=16\nSLOW=1", draft.lines());
        assertEquals(Optional.empty(), draft.wrongMembers(Set.of("FAST", "SLOW")));
        assertEquals(group, draft.group());
    }

    @ParameterizedTest
    @ValueSource(strings = { "22:00-06:00", "22:00-22:00=1", "25:00-26:00=1", "08:00-10:00=1\n09:00-11:00=2" })
    void bandThatCannotHoldIsRefused(String lines) {
        assertTrue(new AgentDraft("FAST", 1, lines).wrongBands().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "FAST", "FAST=0", "FAST=17", "FAST=x", "NONE=1" })
    void memberWithoutAPriorityOrUnknownIsRefused(String lines) {
        assertTrue(new AgentDraft("NIGHT", 0, lines).wrongMembers(Set.of("FAST")).isPresent());
    }

    @Test
    void nameIsGivenAndGivenOnce() {
        assertTrue(new AgentDraft(" ", 1, "").wrongName(Set.of()).isPresent());
        assertTrue(new AgentDraft("FAST", 1, "").wrongName(Set.of("FAST")).isPresent());
        assertEquals(Optional.empty(), new AgentDraft("FAST", 1, "").wrongName(Set.of("SLOW")));
    }
}
