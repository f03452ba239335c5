package dandori.model.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which fact of one side became which of the other, among those of one subject. Equal ones find each other first; what
 * is left is paired in the order of the text, and what is left then was removed or added. Implied facts take no part.
 */
public final class FactMatch {

    private final List<Fact> before;
    private final Map<Fact, Fact> partners = new IdentityHashMap<>();
    private final Map<Fact, Fact> taken = new IdentityHashMap<>();
    private final List<Fact> added = new ArrayList<>();

    private FactMatch(List<Fact> before) {
        this.before = before;
    }

    /** Matches the facts of one subject. */
    public static FactMatch of(List<Fact> before, List<Fact> after) {
        FactMatch match = new FactMatch(stated(before));
        List<Fact> others = stated(after);
        match.pairEqual(others);
        Deque<Fact> rest = new ArrayDeque<>(others.stream().filter(fact -> !match.taken.containsKey(fact)).toList());
        for (Fact fact : match.before) {
            if (!rest.isEmpty() && !match.partners.containsKey(fact)) {
                match.partners.put(fact, rest.pop());
            }
        }
        match.added.addAll(rest);
        return match;
    }

    /** The facts before that say something, in the order of the text. */
    public List<Fact> before() {
        return before;
    }

    /** What a fact became, empty when it was removed. */
    public Optional<Fact> after(Fact fact) {
        return Optional.ofNullable(partners.get(fact));
    }

    /** Whether a fact means the same on both sides. */
    public boolean isKept(Fact fact) {
        return after(fact).filter(other -> other.meaning().equals(fact.meaning())).isPresent();
    }

    /** The facts after that were none before, in the order of the text. */
    public List<Fact> added() {
        return added;
    }

    private static List<Fact> stated(List<Fact> facts) {
        return facts.stream().filter(fact -> !fact.implied()).toList();
    }

    private void pairEqual(List<Fact> after) {
        Map<String, Deque<Fact>> byMeaning = new HashMap<>();
        after.forEach(fact -> byMeaning.computeIfAbsent(fact.meaning(), any -> new ArrayDeque<>(1)).add(fact));
        for (Fact fact : before) {
            Deque<Fact> equal = byMeaning.get(fact.meaning());
            if (equal != null && !equal.isEmpty()) {
                partners.put(fact, equal.peek());
                taken.put(equal.pop(), fact);
            }
        }
    }
}
