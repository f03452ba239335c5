package dandori.acceptance;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide's pictures of the workbench, in each language, light and dark; they are in the acceptance tests' target. */
@Tag("ui")
class PicturesTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsADisplay() {
        Hands.needADisplay();
    }

    @ParameterizedTest
    @CsvSource({ "ja, 今すぐ実行, 正常終了, 警告検出終了, 異常検出終了", "en, Run now, Ended normally, Ended with warning, Ended abnormally",
            "zh, 立即执行, 正常结束, 警告结束, 异常结束" })
    void sampleIsShownFromTheFirstStartToItsEnd(String language, String run, String normal, String warning,
            String abnormal) {
        try (Robot robot = new Robot(folder, language)) {
            robot.picture("first-start-" + language);
            open(robot, "受注処理");
            robot.picture("jobnet-" + language);
            open(robot, "夜間点検");
            Hands.click(robot.find("ToolItem", run));
            for (String ended : List.of("容量点検 " + warning, "接続点検 " + abnormal, "障害連絡 " + normal)) {
                robot.find("State", ended);
            }
            robot.picture("run-" + language);
            dark(robot);
            robot.picture("run-dark-" + language);
        }
    }

    private static void open(Robot robot, String jobnet) {
        robot.open(jobnet, "/営業G/" + jobnet);
        robot.find("Unit", "…");
    }

    /** By the keys of the menu: Window, Theme, the second. */
    private static void dark(Robot robot) {
        robot.until("theme org.eclipse.e4.ui.css.theme.e4_dark", () -> Hands.keys("alt+w", "t", "Down", "Return"));
    }
}
