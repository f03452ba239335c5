package dandori.unitdef.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dandori.unitdef.catalogue.Grammar.Shape;

class CatalogueTest {

    /** definitions.md §2.2. */
    private static final String KEYS = """
            ab abr ar cd cftd cgs cl cm cmaif cmsts cond cty cy da de ed ega ej ejc ejf ejg ejh eji ejl ejm ejn ejs ejt
            eju ejv el env etm etn ets eu eun ev evdet evesc evgid evgrp evhst evipa evpid evsfr evsid evsms evspl evsrc
            evsrt evssv evtmc evuid evusr evwfr evwid evwms evwsv ex ey fd flco flwc flwf flwi fxg gty ha htcdm htcfl
            htexm htknd htrbf htrhf htrqf htrqm htrqu htspt htstf jc jd jdf jpoif jty lfcre lfdft lffnm lfhds lfmks
            lfmxl lfrft lfsiv lfsrc lftpd ln mcs md mh mladr mlafl mlatf mlftx mllst mlprf mlsav mlsbj mlsfd mlstx mltxt
            mm mp mqcor mqdsc mqeqn mqhld mqmdl mqmdn mqmfn mqmgr mqpgm mqpri mqprm mqque mqsfn ms msapl mshld msjnl
            mslbl mslmt msmod mspri msqlb msqpt msrer mssvf mstfn msttp msunr mu ncex nchn ncl ncn ncr ncs ncsv ni nmg
            ntcls ntdis nteid ntevt ntlgt ntncl ntnei ntnsr ntolg ntsrc op pfm pr prm pwlf pwlt pwrf pwrh pwrn pwrp pwrr
            pwrw qm qu rec rei req rg rh rje rjs sc sd sdd se sea sh shd si so soa st stt sy sz td1 td2 td3 td4 te tho
            tmitv top1 top2 top3 top4 ts1 ts2 ts3 ts4 ty uem un wc wkp wt wth
            """;
    /** definitions.md §1, with the recovery forms. */
    private static final String UNIT_TYPES = """
            g mg n rn rm rr rc mn nc hln j rj pj rp qj rq jdj rjdj orj rorj evwj revwj flwj rflwj mlwj rmlwj mqwj rmqwj
            mswj rmswj lfwj rlfwj ntwj rntwj tmwj rtmwj evsj revsj mlsj rmlsj mqsj rmqsj mssj rmssj cmsj rcmsj pwlj
            rpwlj pwrj rpwrj cj rcj cpj rcpj fxj rfxj htpj rhtpj
            """;
    private static final String REPEATABLE = "el ar op cl env eun jpoif evwfr sd st cy sh shd cftd sy ey ln wc wt";
    private static final String RULE_NUMBERED = "sd st cy sh shd cftd sy ey ln wc wt";
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.CHINESE);

    private final Catalogue catalogue = Catalogue.standard();

    static Stream<Parameter> parameters() {
        return Catalogue.standard().parameters().stream();
    }

    @Test
    void everyKeyOfTheSpecificationIsThereAndNoOther() {
        assertEquals(words(KEYS), keys(parameter -> true));
        assertEquals(217, catalogue.parameters().size());
    }

    @Test
    void everyUnitTypeOfTheSpecificationIsThereAndNoOther() {
        assertEquals(words(UNIT_TYPES),
                catalogue.unitTypes().stream().map(UnitType::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void standardCatalogueIsReadOnce() {
        assertSame(catalogue, Catalogue.standard());
    }

    @Test
    void unknownKeyAndTypeAreNotThere() {
        assertEquals(Optional.empty(), catalogue.parameter("xx"));
        assertEquals(Optional.empty(), catalogue.unitType("zz"));
        assertEquals(List.of(), catalogue.parameters("zz"));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void defaultsSatisfyTheirOwnGrammar(Parameter parameter) {
        for (String type : parameter.unitTypes()) {
            parameter.defaultValue(type).ifPresent(value -> assertEquals(List.of(),
                    parameter.grammar(type).check(value), parameter.key() + " of " + type));
        }
        parameter.defaultValue().ifPresent(value -> assertEquals(List.of(), parameter.grammar().check(value)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyGrammarCanBeReadAndDescribed(Parameter parameter) {
        assertFalse(parameter.grammar().describe().isEmpty());
        for (String type : parameter.unitTypes()) {
            assertFalse(parameter.grammar(type).describe().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyParameterIsNamedAndExplainedInThreeLanguages(Parameter parameter) {
        for (Locale language : LANGUAGES) {
            assertFalse(parameter.name(language).isBlank());
            assertFalse(parameter.help(language).isBlank());
            assertNotEquals(parameter.key(), parameter.name(language));
            assertNotEquals(parameter.name(language), parameter.help(language));
        }
        assertNotEquals(parameter.help(Locale.ENGLISH), parameter.help(Locale.JAPANESE));
        assertNotEquals(parameter.help(Locale.JAPANESE), parameter.help(Locale.CHINESE));
        assertFalse(parameter.name(Locale.ENGLISH).codePoints().anyMatch(c -> c > 0x2fff), "no kanji in English");
        assertFalse(hasKana(parameter.name(Locale.CHINESE) + parameter.help(Locale.CHINESE)), "no kana in Chinese");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyChoiceOfADropDownIsNamedInThreeLanguages(Parameter parameter) {
        boolean closed = parameter.grammar().shape() == Shape.CHOICE || parameter.grammar().shape() == Shape.FLAGS;
        if (!closed || parameter.key().equals("ty")) {
            return;
        }
        for (String choice : parameter.grammar().choices()) {
            for (Locale language : LANGUAGES) {
                assertNotEquals(choice, parameter.choiceName(choice, language), parameter.key() + "=" + choice);
            }
        }
    }

    @Test
    void choiceWithoutNameIsShownAsItIs() {
        Parameter type = catalogue.parameter("ty").orElseThrow();

        assertEquals("jdj", type.choiceName("jdj", Locale.JAPANESE));
    }

    @Test
    void noTwoParametersOfAUnitShareAName() {
        for (UnitType type : catalogue.unitTypes()) {
            for (Locale language : LANGUAGES) {
                Map<String, String> keyByName = new HashMap<>();
                for (Parameter parameter : catalogue.parameters(type.code())) {
                    String other = keyByName.put(parameter.name(language), parameter.key());
                    assertEquals(null, other, type.code() + ": " + parameter.key() + " and " + other);
                }
            }
        }
    }

    @Test
    void everyUnitTypeIsNamedDifferentlyInThreeLanguages() {
        for (Locale language : LANGUAGES) {
            Set<String> names = new HashSet<>();
            catalogue.unitTypes().forEach(type -> assertTrue(names.add(type.name(language)), type.code()));
        }
        assertEquals("リカバリージョブネット", catalogue.unitType("rn").orElseThrow().name(Locale.JAPAN));
        assertEquals("Recovery jobnet", catalogue.unitType("rn").orElseThrow().name(Locale.UK));
        assertEquals("Recovery UNIX job", catalogue.unitType("rj").orElseThrow().name(Locale.FRENCH));
        assertEquals("恢复作业网", catalogue.unitType("rn").orElseThrow().name(Locale.CHINA));
    }

    @Test
    void recoveryTwinsPointAtEachOther() {
        for (UnitType type : catalogue.unitTypes()) {
            type.twinCode().ifPresent(code -> {
                UnitType twin = catalogue.unitType(code).orElseThrow();
                assertEquals(Optional.of(type.code()), twin.twinCode());
                assertNotEquals(type.recovery(), twin.recovery());
                assertEquals(type.family(), twin.family());
            });
        }
        assertEquals(Optional.of("rp"), catalogue.unitType("pj").orElseThrow().recoveryTwin());
        assertEquals(Optional.empty(), catalogue.unitType("rp").orElseThrow().recoveryTwin());
        assertEquals(Optional.empty(), catalogue.unitType("nc").orElseThrow().recoveryTwin());
    }

    @Test
    void recoveryFormHasTheSameParameters() {
        for (UnitType type : catalogue.unitTypes()) {
            type.recoveryTwin().ifPresent(
                    code -> assertEquals(catalogue.parameters(type.code()), catalogue.parameters(code), type.code()));
        }
    }

    @Test
    void familiesFollowTheUnitTypes() {
        assertEquals(Family.GROUP, catalogue.unitType("g").orElseThrow().family());
        assertEquals(Family.JOBNET, catalogue.unitType("rr").orElseThrow().family());
        assertEquals(Family.EVENT_JOB, catalogue.unitType("rflwj").orElseThrow().family());
        assertEquals(Family.CONDITION, catalogue.unitType("rc").orElseThrow().family());
        assertTrue(catalogue.unitType("orj").orElseThrow().isJob());
        assertFalse(catalogue.unitType("nc").orElseThrow().isJob());
    }

    @Test
    void engineExecutesExactlyTheseTypes() {
        assertEquals(words("g n rn rc nc j rj qj rq jdj rjdj orj rorj tmwj rtmwj evwj revwj evsj revsj"),
                types(Execution.EXECUTED));
        assertEquals(words("mg rm rr mn hln fxj rfxj mqwj rmqwj mswj rmswj ntwj rntwj mqsj rmqsj mssj rmssj cmsj rcmsj "
                + "pwlj rpwlj pwrj rpwrj"), types(Execution.REFUSED));
    }

    @Test
    void repeatableKeysOfTheSpecificationAreRepeatable() {
        assertTrue(keys(Parameter::repeatable).containsAll(words(REPEATABLE)));
        assertFalse(catalogue.parameter("ty").orElseThrow().repeatable());
        assertFalse(catalogue.parameter("sc").orElseThrow().repeatable());
    }

    @Test
    void scheduleKeysAndOnlyTheyCarryARuleNumber() {
        assertEquals(words(RULE_NUMBERED), keys(Parameter::isRuleNumbered));
    }

    @Test
    void holdOffersMoreOnJobnetsThanOnJobs() {
        Parameter hold = catalogue.parameter("ha").orElseThrow();

        assertEquals(List.of("n", "y", "w", "a"), hold.grammar("n").choices());
        assertEquals(List.of("n", "y"), hold.grammar("j").choices());
        assertFalse(hold.grammar("j").check("w").isEmpty());
    }

    @Test
    void defaultsMayDifferByType() {
        Parameter user = catalogue.parameter("eu").orElseThrow();

        assertEquals(Optional.of("ent"), user.defaultValue("j"));
        assertEquals(Optional.of("def"), user.defaultValue("rhtpj"));
    }

    @Test
    void numberedKeysAreNamedByTheirNumber() {
        assertEquals("転送元ファイル名3", catalogue.parameter("ts3").orElseThrow().name(Locale.JAPANESE));
        assertTrue(catalogue.parameter("td2").orElseThrow().help(Locale.ENGLISH).contains("2"));
    }

    @Test
    void parametersOfAUnitAreThoseThatApplyInPageOrder() {
        List<String> keys = catalogue.parameters("orj").stream().map(Parameter::key).toList();

        assertEquals(List.of("ty", "cm"), keys);
        assertTrue(catalogue.parameters("j").stream().anyMatch(parameter -> parameter.key().equals("te")));
        assertFalse(catalogue.parameters("pj").stream().anyMatch(parameter -> parameter.key().equals("te")));
    }

    @Test
    void transferIsNotForCustomPcJobs() {
        assertFalse(catalogue.parameter("ts1").orElseThrow().appliesTo("cpj"));
        assertTrue(catalogue.parameter("ts1").orElseThrow().appliesTo("rcj"));
    }

    @Test
    void assumedLimitsAndGeneralKnowledgeAreUnverified() {
        assertFalse(catalogue.parameter("sc").orElseThrow().isVerified());
        assertTrue(catalogue.parameter("te").orElseThrow().isVerified());
        assertTrue(catalogue.parameter("sd").orElseThrow().isVerified());
        assertFalse(catalogue.parameter("fd").orElseThrow().isVerified());
    }

    @Test
    void pageTitlesAreThereInThreeLanguages() {
        for (PropertyPage page : PropertyPage.values()) {
            LANGUAGES.forEach(language -> assertFalse(page.title(language).isBlank()));
        }
    }

    private Set<String> keys(Predicate<Parameter> wanted) {
        return catalogue.parameters().stream().filter(wanted).map(Parameter::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> types(Execution execution) {
        return catalogue.unitTypes().stream().filter(type -> type.execution() == execution).map(UnitType::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasKana(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30fa || c == 0x30fc);
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.strip().split("\\s+")));
    }
}
