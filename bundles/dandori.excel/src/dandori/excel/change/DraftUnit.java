package dandori.excel.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dandori.excel.CellPlace;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ValueText;

/** A unit as it is to be. Remembers which cells said so. */
final class DraftUnit {

    private final Optional<UnitNode> origin;
    private final List<DraftUnit> units = new ArrayList<>();
    private final Map<String, CellPlace> places = new HashMap<>();
    private UnitAttributes attributes;
    private List<ParameterContent> parameters;
    private DraftUnit upper;
    private boolean changed;
    private boolean gone;

    /** A unit of the file. */
    DraftUnit(UnitNode origin) {
        this.origin = Optional.of(origin);
        this.attributes = origin.attributes();
    }

    /** A new unit. */
    DraftUnit(UnitAttributes attributes) {
        this.origin = Optional.empty();
        this.attributes = attributes;
        this.parameters = new ArrayList<>();
        this.changed = true;
    }

    Optional<UnitNode> origin() {
        return origin;
    }

    List<DraftUnit> units() {
        return units;
    }

    UnitAttributes attributes() {
        return attributes;
    }

    String name() {
        return attributes.name();
    }

    /** The unit it stands in; the one without name is the file. */
    DraftUnit upper() {
        return upper;
    }

    boolean isTop() {
        return upper.upper == null;
    }

    /** Whether it, or something it stands in, was deleted. */
    boolean isGone() {
        for (DraftUnit unit = this; unit != null; unit = unit.upper) {
            if (unit.gone) {
                return true;
            }
        }
        return false;
    }

    String path() {
        StringBuilder path = new StringBuilder();
        for (DraftUnit unit = this; unit.upper != null; unit = unit.upper) {
            path.insert(0, unit.name()).insert(0, '/');
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    boolean isIn(DraftUnit other) {
        for (DraftUnit unit = this; unit != null; unit = unit.upper) {
            if (unit == other) {
                return true;
            }
        }
        return false;
    }

    /** Takes a unit up as the last one, out of where it was. */
    void take(DraftUnit unit) {
        if (unit.upper != null) {
            unit.upper.units.remove(unit);
            unit.upper.touch();
        }
        unit.upper = this;
        units.add(unit);
        touch();
    }

    /** Takes a unit of the file up where it stands. */
    void hold(DraftUnit unit) {
        unit.upper = this;
        units.add(unit);
    }

    void delete() {
        gone = true;
        upper.units.remove(this);
        upper.touch();
    }

    void attributes(UnitAttributes other) {
        attributes = other;
        touch();
    }

    /** The parameters, not to be changed from outside. */
    List<ParameterContent> parameters() {
        if (parameters == null) {
            parameters = new ArrayList<>(origin.orElseThrow().parameters());
        }
        return parameters;
    }

    String type() {
        return parameters().stream().filter(parameter -> parameter.key().equals("ty")).map(ParameterContent::value)
                .map(ValueText::withoutComments).findFirst().orElse("");
    }

    /** The raw values of the parameters that are meant. */
    List<String> values(Predicate<ParameterContent> meant) {
        return parameters().stream().filter(meant).map(ParameterContent::value).toList();
    }

    /** The parameter of the file, as it is now; empty when it was removed. */
    Optional<ParameterContent> now(ParameterNode node) {
        return parameters().stream().filter(parameter -> parameter.equals(node)
                || parameter instanceof ParameterDraft draft && draft.origin().filter(node::equals).isPresent())
                .findFirst();
    }

    void replace(ParameterContent old, String key, String value) {
        int index = parameters().indexOf(old);
        parameters.set(index, changed(old, key, value));
        touch();
    }

    void remove(Predicate<ParameterContent> meant) {
        if (parameters().removeIf(meant)) {
            touch();
        }
    }

    /** Adds a parameter after the last of its kind, else at the end. */
    void add(String key, String value) {
        int last = -1;
        for (int i = 0; i < parameters().size(); i++) {
            last = parameters.get(i).key().equals(key) ? i : last;
        }
        parameters.add(last < 0 ? parameters.size() : last + 1, ParameterDraft.of(key, value));
        touch();
    }

    /**
     * Gives the parameters that are meant other values with the fewest changes: what begins and ends alike stays.
     *
     * @param wanted keys and values, in order
     */
    void set(Predicate<ParameterContent> meant, List<ParameterDraft> wanted) {
        List<ParameterContent> old = parameters().stream().filter(meant).toList();
        int head = 0;
        while (head < old.size() && head < wanted.size() && isSame(old.get(head), wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head && tail < wanted.size() - head
                && isSame(old.get(old.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        if (head < old.size() || head < wanted.size()) {
            splice(meant, wanted, head, old.size() - tail, wanted.size() - tail);
        }
    }

    /**
     * Puts {@code wanted[head, fill)} in place of the parameters from {@code head} to {@code gap}, counting only those
     * that are meant: what has a counterpart keeps its line.
     */
    private void splice(Predicate<ParameterContent> meant, List<ParameterDraft> wanted, int head, int gap, int fill) {
        List<ParameterContent> result = new ArrayList<>();
        int count = 0;
        int at = -1;
        for (ParameterContent parameter : parameters()) {
            if (!meant.test(parameter)) {
                result.add(parameter);
                continue;
            }
            at = count == gap ? result.size() : at;
            if (count < head || count >= gap) {
                result.add(parameter);
            } else if (count < fill) {
                result.add(changed(parameter, wanted.get(count).key(), wanted.get(count).value()));
            }
            count++;
            at = count == gap ? result.size() : at;
        }
        if (fill > gap) {
            result.addAll(at < 0 ? result.size() : at, wanted.subList(Math.max(head, gap), fill));
        }
        parameters = result;
        touch();
    }

    private static boolean isSame(ParameterContent some, ParameterContent other) {
        return some.key().equals(other.key()) && some.value().equals(other.value());
    }

    private static ParameterDraft changed(ParameterContent old, String key, String value) {
        Optional<ParameterNode> node = old instanceof ParameterNode stays
                ? Optional.of(stays)
                : old instanceof ParameterDraft draft ? draft.origin() : Optional.empty();
        return new ParameterDraft(node.filter(stays -> stays.key().equals(key)), key, value);
    }

    /** Notes the cell that is to blame for what a key says; the empty key is for the unit as a whole. */
    void blame(String key, CellPlace place) {
        places.put(key, place);
    }

    Optional<CellPlace> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** Every cell that changed something here. */
    Collection<CellPlace> places() {
        return places.values();
    }

    private void touch() {
        for (DraftUnit unit = this; unit != null && !unit.changed; unit = unit.upper) {
            unit.changed = true;
        }
    }

    /** What is to be written: the very node where nothing changed. */
    UnitContent content() {
        return changed
                ? new UnitDraft(origin, attributes, parameters(), units.stream().map(DraftUnit::content).toList())
                : origin.orElseThrow();
    }
}
