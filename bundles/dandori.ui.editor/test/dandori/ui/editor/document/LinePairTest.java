package dandori.ui.editor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePairTest {

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource(textBlock = """
            abc, abc,  aa bb cc
            abc, ac,   aa b- cc
            ac,  abc,  aa -b cc
            abc, axc,  aa b- -x cc
            ab,  abcd, aa bb -c -d
            abcd, cd,  a- b- cc dd
            abcabba, cbabac, a- b- cc a- bb -a bb aa -c
            '',  ab,   -a -b
            ab,  '',   a- b-
            '',  '',   ''
            """)
    void equalLinesStandBesideEachOther(String left, String right, String expected) {
        List<LinePair> pairs = LinePair.compare(letters(left), letters(right));

        assertEquals(expected, String.join(" ", pairs.stream().map(LinePairTest::shown).toList()));
    }

    @Test
    void lineThatDiffersIsMarkedAndMissingOneShowsNothing() {
        List<LinePair> pairs = LinePair.compare(List.of("same", "old"), List.of("same"));

        assertEquals(List.of(false, true), pairs.stream().map(LinePair::differs).toList());
        assertEquals(List.of("same", ""), pairs.stream().map(pair -> pair.side(false)).toList());
    }

    @Test
    void bothTextsComeOutWholeWhateverTheyAre() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> left = some(random);
            List<String> right = some(random);

            List<LinePair> pairs = LinePair.compare(left, right);

            assertEquals(left, pairs.stream().map(LinePair::left).filter(Objects::nonNull).toList());
            assertEquals(right, pairs.stream().map(LinePair::right).filter(Objects::nonNull).toList());
        }
    }

    @Test
    void veryLargeDifferencesAreShownOneTextAfterTheOther() {
        List<String> left = IntStream.range(0, 3000).mapToObj(line -> "left " + line).toList();
        List<String> right = new ArrayList<>(List.of("first"));
        right.addAll(IntStream.range(0, 10).mapToObj(line -> "right " + line).toList());

        List<LinePair> pairs = LinePair.compare(left, right);

        assertEquals(3011, pairs.size());
        assertTrue(pairs.stream().allMatch(LinePair::differs));
        assertEquals("first", pairs.get(3000).right());
    }

    private static List<String> some(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(letter -> "line " + letter).toList();
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static String shown(LinePair pair) {
        return (pair.left() == null ? "-" : pair.left()) + (pair.right() == null ? "-" : pair.right());
    }
}
