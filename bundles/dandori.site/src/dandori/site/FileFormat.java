package dandori.site;

import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The versions of one JSON file's format. A file says its version as {@code "format"}; older ones are brought up step
 * by step when they are read.
 *
 * @param steps the step at index n brings version n + 1 to version n + 2; never edited once released
 */
record FileFormat(List<Consumer<ObjectNode>> steps) {

    static final String MEMBER = "format";
    private static final JsonPointer POINTER = JsonPointer.compile("/" + MEMBER);

    int current() {
        return steps.size() + 1;
    }

    /**
     * Brings the file's tree to the current version, in place.
     *
     * @throws SiteException when the version is missing, or later than the current one
     */
    void upgrade(JsonFile file) {
        if (file.at(POINTER).isMissingNode()) {
            throw file.problem(POINTER, "FORMAT_MISSING", "is missing; it has to be a number from 1 to " + current(),
                    current());
        }
        int version = file.number(POINTER, 1, 1);
        if (version > current()) {
            throw file.newer(POINTER, version, current());
        }
        for (Consumer<ObjectNode> step : steps.subList(version - 1, steps.size())) {
            step.accept(file.root());
        }
        file.root().put(MEMBER, current());
    }
}
