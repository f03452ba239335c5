package dandori.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of things that stand side by side. Mine's order holds, unless theirs changed the order and mine did not;
 * what only the other side has follows what it follows there.
 */
final class SiblingOrder {

    private SiblingOrder() {
    }

    /**
     * The members in their order; each has to be in mine or theirs.
     *
     * @param members the things to be in the result, compared as sets do
     */
    static <T> List<T> merge(List<T> base, List<T> mine, List<T> theirs, Set<T> members) {
        Set<T> common = new HashSet<>(base);
        common.retainAll(new HashSet<>(mine));
        common.retainAll(new HashSet<>(theirs));
        List<T> before = among(base, common);
        boolean reorderedByTheirs = among(mine, common).equals(before) && !among(theirs, common).equals(before);
        return reorderedByTheirs
                ? weave(among(theirs, members), among(mine, members))
                : weave(among(mine, members), among(theirs, members));
    }

    private static <T> List<T> weave(List<T> leading, List<T> other) {
        Set<T> known = new HashSet<>(leading);
        List<T> first = new ArrayList<>();
        Map<T, List<T>> followers = new HashMap<>();
        List<T> at = first;
        for (T thing : other) {
            if (known.contains(thing)) {
                at = followers.computeIfAbsent(thing, any -> new ArrayList<>(1));
            } else {
                at.add(thing);
            }
        }
        List<T> woven = new ArrayList<>(first);
        for (T thing : leading) {
            woven.add(thing);
            woven.addAll(followers.getOrDefault(thing, List.of()));
        }
        return woven;
    }

    private static <T> List<T> among(List<T> things, Set<T> wanted) {
        return things.stream().filter(wanted::contains).toList();
    }
}
