package dandori.unitdef.check;

import java.util.Map;
import java.util.Optional;

/**
 * What the last inspection of a file saw.
 *
 * @param frame    the groups; empty when nothing is remembered
 * @param sections the root jobnets and what was found in them, by full name
 */
record Memory(Optional<Frame> frame, Map<String, Section> sections) {

    /** Nothing. */
    static final Memory NONE = new Memory(Optional.empty(), Map.of());
}
