package dandori.resolve;

import java.util.Optional;
import java.util.OptionalInt;

import dandori.engine.plan.StartTerms;
import dandori.engine.plan.StartTerms.HoldAfter;
import dandori.engine.plan.StartTerms.Overlap;
import dandori.model.Unit;
import dandori.model.UnitSettings;

/** Reads what a root jobnet says about its generations: {@code ms mp ha rg cd} ({@code definitions.md} §2). */
public final class RootTerms {

    private static final int MOST_KEPT = 999;

    /** The terms; what is not said holds by its default. */
    public static StartTerms of(Unit root) {
        return new StartTerms(overlap(root), holdAfter(root), number(root, "rg").filter(kept -> kept > 0)
                .map(kept -> Math.min(kept, MOST_KEPT)).orElse(StartTerms.KEPT_UNLESS_SAID), startWithin(root));
    }

    private static Overlap overlap(Unit root) {
        if (!UnitSettings.is(root, "ms", "mlt")) {
            return Overlap.SKIP;
        }
        return UnitSettings.is(root, "mp", "y") ? Overlap.TOGETHER : Overlap.WAIT;
    }

    private static HoldAfter holdAfter(Unit root) {
        if (UnitSettings.is(root, "ha", "w")) {
            return HoldAfter.WARNING;
        }
        return UnitSettings.is(root, "ha", "a") ? HoldAfter.ABNORMAL : HoldAfter.NEVER;
    }

    /** {@code no} and {@code un}: unlimited. */
    private static OptionalInt startWithin(Unit root) {
        return number(root, "cd").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Integer> number(Unit root, String key) {
        return UnitSettings.text(root, key).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    }

    private RootTerms() {
    }
}
