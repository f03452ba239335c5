package dandori.unitdef.catalogue;

import java.util.List;

/**
 * One node of a value grammar. Alternatives are tried in order and the first that matches is taken; no node is entered
 * again after it matched, so that a check takes time linear in the length of the value.
 */
interface Form {

    /**
     * Takes what it describes from the scan. Returns false, with the position anywhere, when it is not there; a value
     * that has the right form but a wrong content matches and reports a problem.
     */
    boolean match(Scan scan);

    /** Short description without words of any language. */
    String describe();

    /** The nodes below this one. */
    default List<Form> parts() {
        return List.of();
    }

    /** Whether a limit in here is assumed, not proved; overrunning it is a warning. */
    default boolean assumed() {
        return parts().stream().anyMatch(Form::assumed);
    }
}
