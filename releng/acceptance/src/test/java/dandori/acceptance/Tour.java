package dandori.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Every screen of the workbench on the sample site, one after another, in any language. */
final class Tour {

    private static final String WRONG = "unit=検査,,,;\n{\n\tty=g;\n\tel=n,n,+0+0;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n"
            + "\t\tel=a,j,+80+48;\n\t\tel=b,n,+240+48;\n\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"date -u\";\n"
            + "\t\t\tpr=9;\n\t\t}\n\t\tunit=b,,,;\n\t\t{\n\t\t\tty=n;\n\t\t\tsd=1,01;\n\t\t\tln=1,1;\n\t\t}\n\t}\n}\n";
    private static final String CRONTAB = "MAILTO=\"\"\n0 2 * * * /usr/bin/backup\n*/7 * * * 1-5 /usr/bin/poll\n"
            + "@reboot /usr/bin/warm-up\n";

    private final Robot robot;
    private final Words words;
    private final Path folder;
    private final Consumer<String> stop;

    /** A tour that keeps its files in {@code folder} and calls {@code stop} with the name of each screen. */
    Tour(Robot robot, Words words, Path folder, Consumer<String> stop) {
        this.robot = robot;
        this.words = words;
        this.folder = folder;
        this.stop = stop;
    }

    void walk() throws IOException {
        stop.accept("first-start");
        drawing();
        documents();
        calendarAndSchedule();
        oldDocument();
        excel();
        site();
        search();
        problems();
        run();
        firstSteps();
    }

    private void drawing() {
        robot.open("受注処理", "/営業G/受注処理");
        robot.find("Unit", "復旧");
        stop.accept("jobnet");
        Hands.click(robot.find("Unit", "集計"));
        robot.find("CLabel", "…集計");
        tabs("properties-job");
        Hands.click(robot.find("Unit", "件数判定"));
        robot.find("CLabel", "…件数判定");
        tabs("properties-judgment");
        Hands.click(robot.find("Cell", "1,4"));
        robot.find("CLabel", "…受注処理");
        tabs("properties-jobnet");
        popup("quick-list", "n");
        popup("find", "ctrl+f");
        popup("quick-access", "ctrl+3");
        for (String menu : List.of("f", "e", "g", "r", "w", "h")) {
            Hands.keys("alt+" + menu);
            stop.accept("menu-" + menu);
            Hands.keys("Escape", "Escape");
        }
    }

    /** Each tab of the properties. */
    private void tabs(String name) {
        Place view = robot.find("CTabItem", words.declared("dandori.ui.editor", "view_properties"));
        List<Place> tabs = robot.all("CTabItem").stream().filter(tab -> tab.y() > view.y() + view.height()).toList();
        for (Place tab : tabs) {
            Hands.click(tab);
            stop.accept(name + "-" + (tabs.indexOf(tab) + 1));
        }
    }

    private void popup(String name, String key) {
        Hands.click(robot.find("Cell", "1,4"));
        Hands.keys(key);
        stop.accept(name);
        Hands.keys("Escape", "Escape");
    }

    private void calendarAndSchedule() {
        form("営業G", "ctrl+shift+k");
        Hands.drag(robot.find("Part", "2026-12-29"), robot.find("Part", "2026-12-31"));
        dialog("holidays", () -> Hands.click(robot.find("Button", words.editor("calendar", "holidays"))), () -> {
            robot.awaitTrace("holidays-previewed");
            stop.accept("holidays");
            Hands.click(robot.find("Button", words.editor("calendar", "holidays_take")));
        });
        stop.accept("calendar");
        form("月次精算", "ctrl+shift+j");
        stop.accept("schedule-month");
        form("夜間点検", "ctrl+shift+j");
        choose(words.editor("schedule", "form_FROM_START"), "Down", "Down");
        choose(weekday(), "Down", "Down");
        choose(words.editor("schedule", "substitution_RUN_ANYWAY"), "Up", "Up");
        Hands.click(robot.find("Spinner", "…"));
        Hands.keys("ctrl+a", "2", "Tab");
        robot.awaitTrace("command changeRule");
        Hands.click(robot.find("Part", "2026-12-23"));
        stop.accept("schedule");
        Hands.click(robot.find("Button", words.editor("schedule", "absent")));
        stop.accept("schedule-absent");
        Hands.click(robot.find("Button", words.editor("schedule", "absent")));
        Hands.click(robot.find("Button", words.editor("schedule", "load")));
        robot.awaitTrace("load-shown");
        stop.accept("schedule-load");
        robot.save();
    }

    private String weekday() {
        return robot.all("Combo").stream().map(Place::text).filter(text -> text.matches("月曜日|Monday|星期一"))
                .findFirst().orElseThrow();
    }

    private void form(String unit, String key) {
        robot.until("form-open", () -> {
            Hands.click(robot.find("TreeItem", unit));
            Hands.keys(key);
        });
    }

    private void choose(String shown, String... keys) {
        Hands.click(robot.find("Combo", shown));
        Hands.keys(keys);
        Hands.keys("Return");
        robot.awaitTrace("command changeRule");
    }

    private void documents() {
        dialog("documents", () -> Hands.keys("ctrl+shift+d"), () -> {
            robot.awaitTrace("preview list");
            target("book.pdf");
            stop.accept("documents");
            for (String tab : List.of("tab_columns", "tab_page")) {
                Hands.click(robot.find("TabItem", words.editor("documents", tab)));
                stop.accept("documents-" + tab.substring("tab_".length()));
            }
            robot.until("documents Written",
                    () -> Hands.click(robot.find("Button", words.editor("documents", "generate"))));
        });
    }

    /** What was made before the calendar changed. */
    private void oldDocument() {
        Hands.click(robot.find("CTabItem", "受注処理"));
        robot.find("Unit", "復旧");
        dialog("stale", () -> {
            Hands.keys("alt+f", "Up", "Up", "Up", "Up", "Up", "Return");
            Hands.awaitWindow(words.editor("documents", "stale_choose"));
            Hands.type(folder.resolve("book.pdf").toString());
            Hands.keys("Return");
        }, () -> {
            robot.awaitTrace("stale");
            stop.accept("stale");
        });
    }

    /** Where a dialog writes. */
    private void target(String name) {
        write(words.editor("documents", "target"), folder.resolve(name));
    }

    private void write(String label, Path file) {
        robot.untilSeen("Text", file.toString(), () -> {
            Hands.click(robot.field(label));
            Hands.keys("ctrl+a");
            Hands.paste(file.toString());
        });
    }

    private void excel() throws IOException {
        Path book = folder.resolve("book.xlsx");
        dialog("excel-export", () -> Hands.keys("ctrl+shift+e"), () -> {
            target("book.xlsx");
            robot.until("excel-written book.xlsx",
                    () -> Hands.click(robot.find("Button", words.editor("excel", "export"))));
            stop.accept("excel-export");
        });
        Workbooks.replace(book, "東京の受注を抜き出す", "東京と横浜の受注を抜き出して、支店ごとに並べ替える");
        Workbooks.replace(book, "集計した結果を配る", "集計した結果を配信する");
        dialog("excel-apply", () -> Hands.keys("ctrl+shift+i"), () -> {
            robot.awaitTrace("excel-difference");
            stop.accept("excel-apply");
        });
        dialog("replace", () -> Hands.keys("ctrl+shift+h"), () -> {
            robot.find("focus", "Text");
            Hands.type("echo");
            Hands.keys("Tab", "Tab");
            Hands.type("printf");
            robot.find("TableItem", "…printf");
            stop.accept("replace");
        });
    }

    private void site() throws IOException {
        dialog("site-settings", () -> Hands.keys("alt+f", "t"), () -> {
            stop.accept("site-settings");
            for (String tab : List.of("agents", "groups")) {
                Hands.click(robot.find("TabItem", words.app("site", tab)));
                Hands.click(robot.find("Button", words.app("site", "add")));
                stop.accept("site-" + tab);
            }
        });
        Path crontab = Files.writeString(folder.resolve("crontab"), CRONTAB);
        dialog("import", () -> Hands.keys("alt+f", "i"), () -> {
            write(words.app("workbench", "import_file"), crontab);
            robot.find("TableItem", "…backup");
            stop.accept("import");
        });
        Hands.click(robot.find("TreeItem", "営業G"));
        dialog("new-jobnet", () -> Hands.keys("alt+f", "n"), () -> stop.accept("new-jobnet"));
        dialog("preferences", () -> Hands.keys("alt+w", "Up", "Return"), () -> stop.accept("preferences"));
        dialog("about", () -> Hands.keys("alt+h", "Up", "Return"), () -> stop.accept("about"));
    }

    private void search() {
        robot.untilSeen("Label", words.editor("search", "find"), () -> Hands.keys("ctrl+h"));
        Hands.type("echo");
        Hands.click(robot.field(words.editor("search", "replace_by")));
        Hands.type("printf");
        robot.find("TableItem", "…printf");
        stop.accept("search");
    }

    private void problems() throws IOException {
        Files.writeString(robot.site().resolve("definitions/検査.unitdef"), WRONG);
        Hands.click(robot.find("TreeItem", "営業G"));
        robot.untilSeen("TreeItem", "検査.unitdef", () -> Hands.keys("F5"));
        Hands.click(robot.find("TreeItem", "検査.unitdef"));
        Hands.keys("Right", "Down", "Right");
        robot.open("n", "/検査/n");
        Hands.click(robot.find("CTabItem", words.declared("dandori.ui.editor", "view_problems")));
        Hands.click(robot.find("TableItem", "…/検査/n/a"));
        stop.accept("problems");
        robot.until("problem-shown /検査/n/a", () -> Hands.doubleClick(robot.find("TableItem", "…/検査/n/a")));
        Hands.click(robot.find("Unit", "a"));
        Hands.click(robot.find("CTabItem", words.declared("dandori.ui.editor", "view_properties")));
        stop.accept("properties-wrong");
        Hands.click(robot.find("Unit", "b"));
        robot.until("form-open", () -> Hands.keys("ctrl+shift+j"));
        stop.accept("schedule-nested");
    }

    private void run() {
        robot.open("夜間点検", "/営業G/夜間点検");
        Hands.click(robot.find("ToolItem", words.declared("dandori.ui.operate", "command_run")));
        robot.find("State", "…障害連絡");
        robot.find("State", "…接続点検");
        robot.find("State", "…点検記録");
        stop.accept("run");
        Hands.click(robot.find("Unit", "接続点検"));
        Hands.click(robot.find("CTabItem", words.declared("dandori.ui.operate", "view_log")));
        robot.awaitTrace("output-shown");
        stop.accept("output");
        Hands.click(robot.find("ToolItem", words.declared("dandori.app", "perspective_operate")));
        robot.find("TreeItem", "…夜間点検");
        stop.accept("operate");
        Hands.click(robot.find("ToolItem", words.declared("dandori.app", "perspective_design")));
    }

    private void firstSteps() {
        Hands.keys("alt+h", "f");
        robot.find("Button", words.editor("welcome", "do"));
        stop.accept("first-jobnet");
        Hands.keys("F1");
        robot.awaitTrace("help-shown");
        stop.accept("help");
    }

    /** Opens a window above the workbench, does something in it, and closes it. */
    private void dialog(String name, Runnable open, Runnable inside) {
        // What explains itself below the mouse is a window, too.
        Hands.aside();
        int before = robot.all("Shell").size();
        open.run();
        robot.await("window " + name, () -> robot.all("Shell").size() > before);
        inside.run();
        robot.await("end of window " + name, () -> {
            if (robot.all("Shell").size() > before) {
                Hands.keys("Escape");
            }
            return robot.all("Shell").size() <= before;
        });
    }

}
