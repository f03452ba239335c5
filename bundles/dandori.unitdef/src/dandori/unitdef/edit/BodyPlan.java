package dandori.unitdef.edit;

import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a body is written. Parameters and units keep the order asked for, each among themselves; together
 * they are interleaved as the text has them, new parameters before the units that follow.
 */
final class BodyPlan {

    private static final int NEW = -1;

    private final Optional<Body> body;
    private final boolean[] kept;
    private final List<Entry> entries = new ArrayList<>();

    BodyPlan(Optional<Body> body, List<ParameterContent> parameters, List<? extends UnitContent> units) {
        this.body = body;
        this.kept = new boolean[body.map(known -> known.nodes().size()).orElse(0)];
        List<Entry> first = locate(parameters, 0);
        List<Entry> second = locate(units, first.isEmpty() ? 0 : first.get(first.size() - 1).index + 1);
        interleave(first, second);
    }

    /** Something to write, with its index in the body, or {@link #NEW}. */
    record Entry(Object content, int index) {

        boolean isNew() {
            return index == NEW;
        }
    }

    List<Entry> entries() {
        return entries;
    }

    boolean isKept(int index) {
        return kept[index];
    }

    /** Index after the last node that is kept. */
    int afterLastKept() {
        int index = kept.length;
        while (index > 0 && !kept[index - 1]) {
            index--;
        }
        return index;
    }

    /** Index of the first of the dropped nodes directly before one. */
    int firstDroppedBefore(int index) {
        int first = index;
        while (first > 0 && !kept[first - 1]) {
            first--;
        }
        return first;
    }

    private List<Entry> locate(List<?> contents, int expected) {
        List<Entry> located = new ArrayList<>(contents.size());
        int next = expected;
        for (Object content : contents) {
            int index = index(content, next);
            located.add(new Entry(content, index));
            if (index != NEW) {
                kept[index] = true;
                next = index + 1;
            }
        }
        return located;
    }

    private int index(Object content, int expected) {
        Optional<SyntaxNode> origin = origin(content);
        if (body.isEmpty() || origin.isEmpty()) {
            return NEW;
        }
        int index = body.get().indexOf(origin.get(), expected);
        return index == NEW || kept[index] ? NEW : index;
    }

    static Optional<SyntaxNode> origin(Object content) {
        if (content instanceof ParameterDraft draft) {
            return draft.origin().map(SyntaxNode.class::cast);
        }
        if (content instanceof UnitDraft draft) {
            return draft.origin().map(SyntaxNode.class::cast);
        }
        return Optional.of(content instanceof ParameterNode parameter ? parameter : (UnitNode) content);
    }

    private void interleave(List<Entry> parameters, List<Entry> units) {
        int unit = 0;
        for (Entry parameter : parameters) {
            while (unit < units.size() && !parameter.isNew() && !units.get(unit).isNew()
                    && units.get(unit).index < parameter.index) {
                entries.add(units.get(unit++));
            }
            entries.add(parameter);
        }
        entries.addAll(units.subList(unit, units.size()));
    }
}
