package dandori.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.documents.words.RuleWords;
import dandori.documents.words.Words;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;

class RuleSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ja | we      | (1,w) | af | 毎週水曜日、休業日なら次の運用日(2日以内)、09:00 開始",
            "ja | *01     | (1,m) | no | 毎月第1運用日、09:00 開始",
            "ja | 2026/04/15 | '' | ca | 2026年4月の15日(1回)、休業日なら実行しない、09:00 開始",
            "ja | en      | (1,d) | be | 実行登録日から毎日、休業日なら前の運用日(2日以内)、09:00 開始",
            "ja | *b-3    | (2,m) | no | 2か月ごと最終運用日の3運用日前、09:00 開始",
            "en | fr:2    | (1,m) | no | every month on Friday no. 2, at 09:00",
            "en | ud      | ''    | no | no schedule (undefined)",
            "zh | b       | (1,y) | af | 每年月末日，逢休息日顺延到下一营业日(2天内)，09:00 开始" })
    void ruleBecomesASentence(String language, String startDay, String cycle, String substitution, String sentence) {
        List<Parameter> parameters = new java.util.ArrayList<>(List.of(new Parameter("sd", "1," + startDay),
                new Parameter("st", "1,09:00"), new Parameter("sh", "1," + substitution)));
        if (!cycle.isEmpty()) {
            parameters.add(new Parameter("cy", "1," + cycle));
        }
        var schedule = JobnetReader.read("net", parameters).value();

        String told = new RuleWords(new Words(Locale.forLanguageTag(language))).sentence(schedule.rules().get(0));

        assertEquals(sentence, told);
    }
}
