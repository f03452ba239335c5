package dandori.unitdef.edit;

import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.SyntaxNode;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import java.util.Iterator;
import java.util.Optional;

/**
 * Writes one body, entry by entry; drafts of child units are handed back to the caller, who writes their bodies before
 * going on here.
 */
final class BodyWriter {

    private final Verbatim output;
    private final Indentation indentation;
    private final Optional<Body> body;
    private final Optional<Shift> shift;
    private final BodyPlan plan;
    private final Iterator<BodyPlan.Entry> entries;
    private final String freshLead;
    private Layout layout;

    /** A body that was there before. */
    BodyWriter(Verbatim output, Indentation indentation, Body body, BodyPlan plan, Optional<Shift> shift) {
        this.output = output;
        this.indentation = indentation;
        this.body = Optional.of(body);
        this.shift = shift;
        this.plan = plan;
        this.entries = plan.entries().iterator();
        this.freshLead = "";
        this.layout = body.layout(indentation);
    }

    /** The body of a new unit, whose header begins with some blanks. */
    BodyWriter(Verbatim output, Indentation indentation, String lead, BodyPlan plan) {
        this.output = output;
        this.indentation = indentation;
        this.body = Optional.empty();
        this.shift = Optional.empty();
        this.plan = plan;
        this.entries = plan.entries().iterator();
        this.freshLead = lead;
        this.layout = new Layout(false, lead + indentation.step(), indentation.lineEnd());
    }

    boolean hasNext() {
        return entries.hasNext();
    }

    /** Writes the next entry; a writer for its body when the entry is a unit's draft. */
    Optional<BodyWriter> writeNext() {
        BodyPlan.Entry entry = entries.next();
        if (!entry.isNew()) {
            writeBefore(entry.index());
        }
        if (entry.content() instanceof ParameterContent parameter) {
            writeParameter(parameter, entry.isNew());
            return Optional.empty();
        }
        if (entry.content() instanceof UnitDraft draft) {
            return Optional.of(writeHeader(draft, entry.isNew()));
        }
        writeUnit((UnitNode) entry.content(), entry.isNew());
        return Optional.empty();
    }

    /** Writes what follows the last entry, closing brace included. */
    void finish() {
        if (body.isEmpty()) {
            output.startLine();
            output.insert(freshLead + "}" + indentation.lineEnd());
            return;
        }
        Body known = body.get();
        writeDropped(plan.afterLastKept(), known.nodes().size());
        output.copy(known.tree(), known.gapStart(known.nodes().size()), known.end(), shift);
        known.unit().ifPresent(unit -> output.copy(unit.tree(), unit.bodyEnd(), unit.end(), shift));
    }

    private void writeBefore(int index) {
        writeDropped(plan.firstDroppedBefore(index), index);
        output.copy(body.get().tree(), body.get().gapStart(index), body.get().gapEnd(index), shift);
    }

    /** Of dropped nodes the gaps before them stay, and what keeps other things on their lines whole. */
    private void writeDropped(int from, int to) {
        Body known = body.orElseThrow();
        for (int i = from; i < to; i++) {
            output.copy(known.tree(), known.gapStart(i), known.gapEnd(i), shift);
            SyntaxNode dropped = known.nodes().get(i);
            if (dropped.startsLine() && !dropped.endsLine()) {
                output.pendingLead(dropped.lead());
            } else if (!dropped.startsLine() && dropped.endsLine() && !output.isAtLineStart()) {
                output.insert(Body.lineEnd(dropped));
            }
        }
    }

    private void writeParameter(ParameterContent content, boolean isNew) {
        if (isNew) {
            writeNewParameter(content);
        } else if (content instanceof ParameterNode node) {
            output.copy(node, shift);
            follow(node);
        } else {
            writeChanged((ParameterDraft) content);
        }
    }

    private void writeChanged(ParameterDraft draft) {
        ParameterNode node = draft.origin().orElseThrow();
        boolean sameKey = draft.key().equals(node.key());
        if (sameKey && draft.value().equals(node.value())) {
            output.copy(node, shift);
        } else {
            output.copy(node.tree(), node.start(), sameKey ? node.valueStart() : node.keyStart(), shift);
            output.insert(sameKey ? draft.value() : draft.key() + '=' + draft.value());
            output.copy(node.tree(), node.valueEnd(), node.end(), shift);
        }
        follow(node);
    }

    /** What comes new after a node is set like it. */
    private void follow(SyntaxNode node) {
        if (node.startsLine() && node.endsLine() && shift.isEmpty()) {
            layout = new Layout(false, node.lead(), Body.lineEnd(node));
        }
    }

    private void writeNewParameter(ParameterContent content) {
        if (!layout.inline()) {
            output.startLine();
        }
        if (content instanceof ParameterNode node && node.startsLine() && node.endsLine() && !layout.inline()) {
            output.copy(node, Optional.empty());
            return;
        }
        String text = layout.lead() + content.key() + '=' + content.value() + ';';
        output.insert(layout.inline() ? text : text + layout.lineEnd());
    }

    private void writeUnit(UnitNode unit, boolean isNew) {
        if (!isNew) {
            output.copy(unit, shift);
            return;
        }
        output.startLine();
        output.copy(unit, shiftOf(unit));
        output.startLine();
    }

    private BodyWriter writeHeader(UnitDraft draft, boolean isNew) {
        if (draft.origin().isEmpty()) {
            return writeNewHeader(draft);
        }
        UnitNode origin = draft.origin().get();
        if (isNew) {
            output.startLine();
        }
        Optional<Shift> fitted = isNew ? shiftOf(origin) : shift;
        HeaderText.write(output, origin, draft.attributes(), fitted);
        Body known = Body.of(origin);
        return new BodyWriter(output, indentation, known,
                new BodyPlan(Optional.of(known), draft.parameters(), draft.units()), fitted);
    }

    private BodyWriter writeNewHeader(UnitDraft draft) {
        String lead = unitLead();
        String lineEnd = indentation.lineEnd();
        output.startLine();
        output.insert(lead + "unit=" + draft.attributes().print() + ';' + lineEnd + lead + '{' + lineEnd);
        return new BodyWriter(output, indentation, lead,
                new BodyPlan(Optional.empty(), draft.parameters(), draft.units()));
    }

    /** A unit from another depth or file is fitted in; one that comes back where it was keeps its text. */
    private Optional<Shift> shiftOf(UnitNode unit) {
        String lead = unitLead();
        String from = unit.startsLine() ? unit.lead() : "";
        boolean sameDepth = body.isPresent()
                && unit.depth() == body.get().unit().map(parent -> parent.depth() + 1).orElse(0);
        boolean sameLineEnd = Body.lineEnd(unit).equals(indentation.lineEnd());
        return sameDepth && sameLineEnd || from.equals(lead) && sameLineEnd
                ? Optional.empty()
                : Optional.of(new Shift(from, lead, indentation.lineEnd()));
    }

    private String unitLead() {
        String lead = layout.inline() ? indentation.inside(body.flatMap(Body::unit)) : layout.lead();
        boolean fits = shift.isPresent() && lead.startsWith(shift.get().from());
        return fits ? shift.get().to() + lead.substring(shift.get().from().length()) : lead;
    }
}
