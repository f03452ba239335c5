package dandori.unitdef.edit;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.text.TextAssembly;
import java.util.List;

/** Copies lines with other indentation and line ends; values of several lines keep theirs. */
final class ShiftedCopy {

    private final TextAssembly output;
    private final DefinitionTree tree;
    private final String text;
    private final List<ParameterNode> longValues;
    private final Shift shift;
    private int value;

    ShiftedCopy(TextAssembly output, DefinitionTree tree, List<ParameterNode> longValues, Shift shift) {
        this.output = output;
        this.tree = tree;
        this.text = tree.print();
        this.longValues = longValues;
        this.shift = shift;
    }

    void copy(int start, int end) {
        int line = start;
        while (line < end) {
            int newline = text.indexOf('\n', line);
            boolean ended = newline >= 0 && newline < end;
            int content = ended ? withoutReturn(line, newline) : end;
            copyContent(line, content);
            if (ended) {
                copyLineEnd(content, newline + 1);
            }
            line = ended ? newline + 1 : end;
        }
    }

    private void copyContent(int start, int end) {
        int from = start;
        boolean lead = end > start && !insideValue(start) && Verbatim.startsLine(text, start);
        if (lead && text.startsWith(shift.from(), start)) {
            output.append(shift.to());
            from += shift.from().length();
        }
        output.append(tree.source(), from, end);
    }

    private void copyLineEnd(int start, int end) {
        if (insideValue(start)) {
            output.append(tree.source(), start, end);
        } else {
            output.append(shift.lineEnd());
        }
    }

    private int withoutReturn(int line, int newline) {
        return newline > line && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    }

    /** Asked with ascending offsets. */
    private boolean insideValue(int offset) {
        while (value < longValues.size() && longValues.get(value).valueEnd() <= offset) {
            value++;
        }
        return value < longValues.size() && longValues.get(value).valueStart() <= offset;
    }
}
