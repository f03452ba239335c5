package dandori.ui.editor.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where can be looked. */
enum SearchPlace {
    NAMES(Set.of()), COMMENTS(Set.of("cm")), SCRIPTS(Set.of("te", "sc", "prm", "wkp", "env", "ev", "si", "so", "se"));

    private final Set<String> keys;

    SearchPlace(Set<String> keys) {
        this.keys = keys;
    }

    /** The keys of parameters looked into. */
    static Set<String> keys(Set<SearchPlace> places) {
        return places.stream().flatMap(place -> place.keys.stream()).collect(Collectors.toSet());
    }

    /** The place a parameter belongs to. */
    static Optional<SearchPlace> of(String key) {
        return Stream.of(values()).filter(place -> place.keys.contains(key)).findFirst();
    }
}
