package dandori.unitdef.catalogue;

import java.util.Locale;

/** The page of the property sheet on which a parameter is edited; also the sections of the list document. */
public enum PropertyPage {
    GENERAL("一般", "General", "常规"),
    DEFINITION("定義", "Definition", "定义"),
    JUDGMENT("判定条件", "Judgment", "判定条件"),
    EVENT("イベント", "Event", "事件"),
    ACTION("アクション", "Action", "动作"),
    END_JUDGMENT("終了判定", "End judgment", "结束判定"),
    SCHEDULE("スケジュール", "Schedule", "调度"),
    CALENDAR("カレンダー", "Calendar", "日历"),
    START_CONDITION("起動条件", "Start condition", "启动条件"),
    CONNECTION("実行順序制御", "Execution order control", "执行顺序控制"),
    TRANSFER("転送ファイル", "Transfer files", "传输文件"),
    WAIT("待ち合わせ", "Wait conditions", "等待条件"),
    ATTRIBUTES("属性", "Attributes", "属性"),
    /** Position, size and relations: edited by drawing, not by typing. */
    LAYOUT("配置", "Layout", "布局");

    private final Wording title;

    PropertyPage(String ja, String en, String zh) {
        this.title = new Wording(ja, en, zh);
    }

    /** The title of the page. */
    public String title(Locale locale) {
        return title.in(locale);
    }
}
