package dandori.unitdef.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import dandori.unitdef.catalogue.ValueProblem.Code;

/** The forms made of other forms, and those that only steer the walk. */
sealed interface Composite extends Form {

    /** One after the other. */
    record Sequence(List<Form> parts) implements Composite {

        @Override
        public boolean match(Scan scan) {
            for (Form part : parts) {
                if (!part.match(scan)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String describe() {
            return parts.stream().map(Sequence::inSequence).collect(Collectors.joining());
        }

        boolean tolerated() {
            return parts.get(0) instanceof Warn;
        }

        private static String inSequence(Form part) {
            boolean several = part instanceof Alternatives choice && choice.visible().size() > 1
                    || part instanceof Terminal.Choice words && words.words().size() > 1 && words.label().isEmpty();
            return several ? "{" + part.describe() + "}" : part.describe();
        }
    }

    /** The first that matches. */
    record Alternatives(List<Form> parts) implements Composite {

        @Override
        public boolean match(Scan scan) {
            Scan.Mark mark = scan.mark();
            for (Form part : parts) {
                if (part.match(scan)) {
                    return true;
                }
                scan.reset(mark);
            }
            return false;
        }

        @Override
        public String describe() {
            return visible().stream().map(Form::describe).collect(Collectors.joining(" | "));
        }

        /** Without the spellings that are only tolerated. */
        List<Form> visible() {
            return parts.stream().filter(part -> !(part instanceof Sequence sequence && sequence.tolerated())).toList();
        }
    }

    /** May be there. */
    record Maybe(Form part) implements Composite {

        @Override
        public boolean match(Scan scan) {
            Scan.Mark mark = scan.mark();
            if (!part.match(scan)) {
                scan.reset(mark);
            }
            return true;
        }

        @Override
        public String describe() {
            return "[" + part.describe() + "]";
        }

        @Override
        public List<Form> parts() {
            return List.of(part);
        }
    }

    /** One or more, with a separator between them. */
    record Several(Form part, String separator) implements Composite {

        @Override
        public boolean match(Scan scan) {
            if (!part.match(scan)) {
                return false;
            }
            while (scan.take(separator)) {
                scan.skipSpaces();
                if (!part.match(scan)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String describe() {
            return part.describe() + "[" + separator + "…]";
        }

        @Override
        public List<Form> parts() {
            return List.of(part);
        }
    }

    /** Fixed text. */
    record Literal(String text) implements Composite {

        @Override
        public boolean match(Scan scan) {
            return scan.take(text) || scan.fail(scan.at(), text);
        }

        @Override
        public String describe() {
            return text;
        }
    }

    /** A comma; white space after it is tolerated with a warning. */
    record Comma() implements Composite {

        @Override
        public boolean match(Scan scan) {
            if (!scan.take(",")) {
                return scan.fail(scan.at(), ",");
            }
            if (Scan.isSpace(scan.peek())) {
                scan.warn(scan.at(), Code.EXTRA_SPACE);
                scan.skipSpaces();
            }
            return true;
        }

        @Override
        public String describe() {
            return ",";
        }
    }

    /** White space that nobody minds, full-width included. */
    record Spaces() implements Composite {

        @Override
        public boolean match(Scan scan) {
            scan.skipSpaces();
            return true;
        }

        @Override
        public String describe() {
            return "";
        }
    }

    /** Takes nothing and warns: what follows is tolerated. */
    record Warn(Code code) implements Composite {

        @Override
        public boolean match(Scan scan) {
            scan.warn(scan.at(), code);
            return true;
        }

        @Override
        public String describe() {
            return "";
        }
    }

    /** The leading rule number with its comma, which may be missing (definitions.md §3.2: omitted = 1). */
    record RuleNumber(NumberRange range) implements Composite {

        @Override
        public boolean match(Scan scan) {
            Scan.Mark mark = scan.mark();
            int from = scan.at();
            String digits = scan.digits();
            if (digits.isEmpty() || scan.peek() != ',' || !new Comma().match(scan)) {
                scan.reset(mark);
                return true;
            }
            range.check(scan, from, digits, 10);
            return true;
        }

        @Override
        public String describe() {
            return "[N,]";
        }
    }
}
