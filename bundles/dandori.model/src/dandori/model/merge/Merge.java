package dandori.model.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.model.check.DefinitionChecks;
import dandori.model.difference.UnitForest;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.text.SourceText;

/**
 * Merges two files that were made from one. Units, parameters, relations, positions and the order of lines are merged
 * each by itself, and by meaning: what one side changed is taken over, what both changed the same way is taken once.
 * Mine's text stays wherever theirs changed nothing: comments, blanks, line ends, charset. Files without grammar errors
 * only; text that is no definition would be lost.
 */
public final class Merge {

    private static final DefinitionChecks CHECKS = DefinitionChecks.standard();

    private Merge() {
    }

    /** The merged file and all that is to be decided by somebody. */
    public static MergeResult of(DefinitionTree base, DefinitionTree mine, DefinitionTree theirs) {
        Set<Conflict> conflicts = new LinkedHashSet<>();
        UnitTriples triples = new UnitTriples(forest(base), forest(mine), forest(theirs));
        Arrangement arrangement = new Arrangement(triples, new Survivors(triples, conflicts), conflicts);
        SourceText text = new MergedText(mine, triples, arrangement, conflicts).write();
        Comments.compare(base, mine, theirs, conflicts);
        DefinitionTree merged = text == mine.source() ? mine : Parser.parse(text).tree();
        return new MergeResult(text, merged, inOrder(conflicts, triples), newProblems(merged, mine, theirs));
    }

    /** As the units stand in mine; what mine does not have comes last. */
    private static List<Conflict> inOrder(Set<Conflict> conflicts, UnitTriples triples) {
        Map<String, Integer> places = new HashMap<>();
        triples.mine().all().forEach(unit -> places.putIfAbsent(unit.path(), places.size()));
        return conflicts.stream().sorted(Comparator.comparingInt(
                conflict -> places.getOrDefault(conflict.unit(), Integer.MAX_VALUE))).toList();
    }

    private static UnitForest forest(DefinitionTree tree) {
        return UnitForest.of(List.of(tree));
    }

    /** A problem wherever its unit stands, since a unit may have been moved. */
    private record Finding(String code, String name, List<String> arguments) {

        static Finding of(Problem problem) {
            String name = problem.unit().substring(problem.unit().lastIndexOf('/') + 1);
            return new Finding(problem.code(), name, problem.arguments());
        }
    }

    private static List<Problem> newProblems(DefinitionTree merged, DefinitionTree mine, DefinitionTree theirs) {
        if (merged == mine) {
            return List.of();
        }
        List<Problem> errors = CHECKS.problems(merged).stream().filter(Problem::isError).toList();
        if (errors.isEmpty()) {
            return errors;
        }
        Set<Finding> known = new HashSet<>();
        CHECKS.problems(mine).forEach(problem -> known.add(Finding.of(problem)));
        CHECKS.problems(theirs).forEach(problem -> known.add(Finding.of(problem)));
        return errors.stream().filter(problem -> !known.contains(Finding.of(problem))).toList();
    }
}
