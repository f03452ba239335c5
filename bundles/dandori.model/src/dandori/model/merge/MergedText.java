package dandori.model.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.model.difference.Fact;
import dandori.model.difference.FactReader;
import dandori.model.difference.PlacedUnit;
import dandori.model.difference.UnitDifference;
import dandori.unitdef.edit.DefinitionWriter;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.SourceText;

/** Writes the result out of mine's text; a unit is put together after those in it. */
final class MergedText {

    private final DefinitionTree mine;
    private final Arrangement arrangement;
    private final Collection<Conflict> conflicts;
    private final FactReader reader;
    private final References references;
    private final Map<UnitTriple, String> types = new HashMap<>();
    private final Map<UnitTriple, UnitContent> contents = new HashMap<>();

    MergedText(DefinitionTree mine, UnitTriples triples, Arrangement arrangement, Collection<Conflict> conflicts) {
        this.mine = mine;
        this.arrangement = arrangement;
        this.conflicts = conflicts;
        this.reader = new FactReader(triples.naming());
        this.references = new References(triples, arrangement, types);
    }

    SourceText write() {
        List<UnitTriple> tops = arrangement.units(Optional.empty());
        Deque<UnitTriple> innerFirst = new ArrayDeque<>();
        Deque<UnitTriple> open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            UnitTriple unit = open.pop();
            innerFirst.push(unit);
            open.addAll(arrangement.units(Optional.of(unit)));
        }
        innerFirst.forEach(unit -> contents.put(unit, content(unit)));
        return DefinitionWriter.write(mine, tops.stream().map(contents::get).toList());
    }

    private UnitContent content(UnitTriple unit) {
        List<Slot> slots = new ParameterMerge(unit, reader, conflicts).slots();
        types.put(unit, slots.stream().flatMap(slot -> slot.chosen().stream())
                .filter(fact -> fact.subject().key().equals("ty")).map(Fact::meaning).findFirst().orElse(""));
        List<ParameterContent> parameters = new ArrayList<>();
        slots.forEach(slot -> parameter(unit, slot).ifPresent(parameters::add));
        List<UnitContent> units = arrangement.units(Optional.of(unit)).stream().map(contents::get).toList();
        UnitAttributes attributes = attributes(unit);
        Comments.compare(unit, conflicts);
        UnitNode origin = unit.mine().or(unit::theirs).orElseThrow().node();
        boolean untouched = attributes.equals(origin.attributes()) && parameters.equals(origin.parameters())
                && units.equals(origin.units());
        return untouched ? origin : new UnitDraft(Optional.of(origin), attributes, parameters, units);
    }

    private Optional<ParameterContent> parameter(UnitTriple unit, Slot slot) {
        Fact chosen = slot.chosen().orElseThrow();
        PlacedUnit side = (slot.isMine() ? unit.mine() : unit.theirs()).orElseThrow();
        Optional<String> value = references.reworded(chosen, side);
        if (value.isEmpty()) {
            return endGone(unit, slot, chosen);
        }
        boolean verbatim = value.get().equals(chosen.node().value()) && (slot.isMine() || unit.mine().isEmpty());
        return Optional.of(verbatim ? chosen.node() : draft(slot, chosen, value.get()));
    }

    private ParameterContent draft(Slot slot, Fact chosen, String value) {
        String fitting = value.replace("\r\n", "\n").replace("\n", mine.source().lineEnd());
        return slot.mine().map(line -> ParameterDraft.changed(line.node(), fitting))
                .orElseGet(() -> ParameterDraft.of(chosen.node().key(), fitting));
    }

    /** A position goes with its unit without a word; a relation does not. */
    private Optional<ParameterContent> endGone(UnitTriple unit, Slot slot, Fact chosen) {
        if (!chosen.subject().key().equals("ar")) {
            return Optional.empty();
        }
        Optional<String> text = Optional.of(chosen.text());
        conflicts.add(new Conflict(Conflict.Kind.RELATION_END, unit.path(), Optional.of("ar"), Optional.empty(),
                slot.isMine() ? text : Optional.empty(), slot.isMine() ? Optional.empty() : text));
        return slot.isMine() ? Optional.of(chosen.node()) : Optional.empty();
    }

    private UnitAttributes attributes(UnitTriple unit) {
        UnitAttributes base = header(unit.base());
        UnitAttributes some = header(unit.mine().or(unit::theirs));
        UnitAttributes other = header(unit.theirs().or(unit::mine));
        return new UnitAttributes(arrangement.name(unit),
                choose(unit, UnitDifference.PERMISSION, base.permission(), some.permission(), other.permission()),
                choose(unit, UnitDifference.OWNER, base.owner(), some.owner(), other.owner()),
                choose(unit, UnitDifference.RESOURCE_GROUP, base.resourceGroup(), some.resourceGroup(),
                        other.resourceGroup()));
    }

    private static UnitAttributes header(Optional<PlacedUnit> unit) {
        return unit.map(each -> each.node().attributes()).orElse(UnitAttributes.named(""));
    }

    private String choose(UnitTriple unit, String what, String base, String some, String other) {
        Choice<String> choice = Choice.of(base, some, other);
        if (choice.conflict()) {
            conflicts.add(new Conflict(Conflict.Kind.PARAMETER, unit.path(), Optional.of(what), stated(base),
                    stated(some), stated(other)));
        }
        return choice.value();
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
