package dandori.documents.html;

import java.util.List;

import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Paper;
import dandori.documents.content.CalendarSection;
import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Column;
import dandori.documents.content.Document;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Item;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.content.MapSection;
import dandori.documents.content.MonthDays;
import dandori.documents.content.Picture;
import dandori.documents.content.PlanSection;
import dandori.documents.content.ScheduleSection;
import dandori.documents.content.Section;
import dandori.documents.content.TableSection;
import dandori.documents.font.Typesetter;
import dandori.documents.page.WholePicture;
import dandori.documents.svg.SvgCanvas;
import dandori.documents.svg.SvgText;
import dandori.documents.svg.UsedLetters;
import dandori.documents.words.Words;

/** The sections of a document as HTML: tables, pictures, lists of items. */
final class HtmlSections {

    private static final double MARGIN = 8;

    private final Document document;
    private final Words words;
    private final UsedLetters letters;
    private final Typesetter setter;
    private final StringBuilder out;
    private int pictures;

    HtmlSections(Document document, Words words, UsedLetters letters, Typesetter setter, StringBuilder out) {
        this.document = document;
        this.words = words;
        this.letters = letters;
        this.setter = setter;
        this.out = out;
    }

    static String chapter(Section section, Words words) {
        if (section instanceof CalendarSection) {
            return words.get("calendars");
        }
        if (section instanceof ScheduleSection) {
            return words.get("schedules");
        }
        if (section instanceof ChangesSection) {
            return words.get("changes.list");
        }
        String id = section.id();
        return words.get("form." + id.substring(0, id.indexOf(':')));
    }

    void write(Section section, String fingerprint) {
        out.append("<section id=\"").append(SvgText.escaped(section.id())).append("\" data-fingerprint=\"")
                .append(fingerprint).append("\"><h2>").append(heading(section.heading().title())).append("<small>")
                .append(plain(subtitle(section))).append("</small><a href=\"#\">").append(plain(words.get("top")))
                .append("</a></h2>\n");
        if (section instanceof ListSection list) {
            list(list);
        } else if (section instanceof MapSection map) {
            picture(WholePicture.map(map.picture(), setter), map.picture(), map.heading().title());
        } else if (section instanceof FlowSection flow) {
            picture(WholePicture.flow(flow, setter), flow.picture(), flow.heading().title());
            rest(flow);
        } else if (section instanceof CalendarSection calendar) {
            items(calendar.items());
            months(calendar.months());
        } else if (section instanceof ScheduleSection schedule) {
            items(schedule.items());
            months(schedule.months());
        } else if (section instanceof ChangesSection changes) {
            changes(changes);
        } else if (section instanceof PlanSection plan) {
            plan(plan);
        } else if (section instanceof TableSection table) {
            table(table);
        }
        out.append("</section>\n");
    }

    private static String subtitle(Section section) {
        String path = section.heading().path();
        String remark = section instanceof MapSection map
                ? map.remark()
                : section instanceof FlowSection flow ? flow.remark() : "";
        return remark.isEmpty() ? path : path + "  —  " + remark;
    }

    private String plain(String text) {
        return HtmlWriter.shown(text, false, setter, letters);
    }

    private String heading(String text) {
        return HtmlWriter.shown(text, true, setter, letters);
    }

    private void list(ListSection list) {
        boolean marks = !document.since().isEmpty();
        out.append("<div class=\"wide\"><table class=\"list\"><thead><tr>");
        if (marks) {
            out.append("<th>").append(heading(words.get("change.column"))).append("</th>");
        }
        for (Column column : document.columns()) {
            out.append("<th>").append(heading(column.title())).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        list.rows().forEach(row -> row(row, marks));
        out.append("</tbody></table></div>\n");
    }

    private void row(ListRow row, boolean marks) {
        out.append("<tr data-row id=\"unit:").append(SvgText.escaped(row.path())).append("\" class=\"")
                .append(row.container() ? "net " : "").append(row.change() == Change.NONE ? "" : row.change().key())
                .append("\">");
        if (marks) {
            out.append("<td class=\"mark\">").append(row.change() == Change.NONE
                    ? ""
                    : plain(words.get("change." + row.change().key()))).append("</td>");
        }
        for (int at = 0; at < row.cells().size(); at++) {
            boolean unit = document.columns().get(at).key().equals("unit");
            boolean fresh = !row.before().isEmpty() && !row.before().get(at).equals(row.cells().get(at));
            out.append("<td");
            if (unit) {
                out.append(" class=\"unit\" style=\"padding-left:").append(SvgText.number(0.5 + row.depth() * 0.9))
                        .append("em\"");
            } else if (fresh) {
                out.append(" class=\"fresh\"");
            }
            out.append('>');
            if (fresh && !row.before().get(at).isEmpty()) {
                out.append("<del>").append(plain(row.before().get(at))).append("</del>");
            }
            out.append(unit && row.container() ? heading(row.cells().get(at)) : plain(row.cells().get(at)))
                    .append("</td>");
        }
        out.append("</tr>\n");
    }

    private void picture(WholePicture whole, Picture picture, String title) {
        SvgCanvas canvas = new SvgCanvas(letters, "clip" + ++pictures + "-");
        double width = whole.width() + 2 * MARGIN;
        double height = whole.height() + 2 * MARGIN;
        whole.draw(new Paper(canvas, setter), Placement.at(MARGIN, MARGIN));
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" data-row width=\"").append(SvgText.number(width))
                .append("\" height=\"").append(SvgText.number(height)).append("\" viewBox=\"0 0 ")
                .append(SvgText.number(width)).append(' ').append(SvgText.number(height))
                .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\" role=\"img\"><title>")
                .append(SvgText.escaped(title)).append("</title>\n").append(canvas.elements());
        String prefix = document.form().key() + ":";
        for (WholePicture.Spot spot : whole.spots()) {
            String target = prefix + spot.path();
            if (document.section(target).isPresent()) {
                Rect box = spot.box();
                out.append("<a href=\"#").append(SvgText.escaped(target)).append("\"><rect x=\"")
                        .append(SvgText.number(box.x() + MARGIN)).append("\" y=\"")
                        .append(SvgText.number(box.y() + MARGIN)).append("\" width=\"")
                        .append(SvgText.number(box.width())).append("\" height=\"")
                        .append(SvgText.number(box.height())).append("\" fill=\"#FFFFFF\" fill-opacity=\"0\"/></a>\n");
            }
        }
        out.append("</svg>\n");
    }

    private void rest(FlowSection flow) {
        WholePicture.rest(flow, setter).forEach((path, items) -> {
            out.append("<h3>").append(heading(path)).append("</h3>\n");
            items(items);
        });
    }

    private void items(List<Item> items) {
        out.append("<dl class=\"items\" data-row>");
        for (Item item : items) {
            out.append("<dt>").append(plain(item.label())).append("</dt><dd>").append(plain(item.value()))
                    .append("</dd>");
        }
        out.append("</dl>\n");
    }

    private void months(List<MonthDays> months) {
        if (months.isEmpty()) {
            return;
        }
        out.append("<div class=\"wide\"><table><tbody>\n");
        for (MonthDays month : months) {
            out.append("<tr><th>").append(heading(month.month().toString())).append("</th>");
            for (int at = 0; at < month.days().size(); at++) {
                MonthDays.Day day = month.days().get(at);
                out.append("<td class=\"day").append(day.open() ? "" : " closed")
                        .append(day.starts().isEmpty() ? "" : " start").append("\">").append(at + 1).append("<br>")
                        .append(plain(day.starts())).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
        plain("0123456789");
    }

    private void changes(ChangesSection changes) {
        out.append("<table><thead><tr>");
        for (String key : List.of("changes.kind", "changes.unit", "changes.item", "changes.before", "changes.after")) {
            out.append("<th>").append(heading(words.get(key))).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (ChangesSection.Row row : changes.rows()) {
            out.append("<tr data-row class=\"").append(row.change() == Change.CHANGED ? "changed" : "")
                    .append("\"><td>")
                    .append(plain(words.get("change." + row.change().key() + ".long"))).append("</td><td>")
                    .append(plain(row.path())).append("</td><td>").append(plain(row.item())).append("</td><td>")
                    .append(plain(row.before())).append("</td><td>").append(plain(row.after())).append("</td></tr>\n");
        }
        out.append("</tbody></table>\n");
        for (ChangesSection.Pair pair : changes.pairs()) {
            out.append("<h3>").append(heading(pair.title() + "  " + words.get("changes.before"))).append("</h3>\n");
            picture(WholePicture.map(pair.before(), setter), pair.before(), pair.title());
            out.append("<h3>").append(heading(pair.title() + "  " + words.get("changes.after"))).append("</h3>\n");
            picture(WholePicture.map(pair.after(), setter), pair.after(), pair.title());
        }
    }

    private void table(TableSection table) {
        out.append("<div class=\"wide\"><table><thead><tr>");
        table.heads().forEach(head -> out.append("<th>").append(heading(head)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr data-row>");
            row.forEach(cell -> out.append("<td>").append(plain(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private void plan(PlanSection plan) {
        out.append("<div class=\"wide\"><table><thead><tr><th>")
                .append(heading(words.get("plan.rows", document.planned().orElseThrow())))
                .append("</th>");
        plan.days().forEach(day -> out.append("<th class=\"day\">").append(heading(day.getMonthValue() + "/"
                + day.getDayOfMonth())).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (PlanSection.Row row : plan.rows()) {
            out.append("<tr data-row><td title=\"").append(SvgText.escaped(row.path())).append("\">")
                    .append(plain(row.name())).append("</td>");
            for (int at = 0; at < row.cells().size(); at++) {
                out.append("<td class=\"day").append(row.open().get(at) ? "" : " closed")
                        .append(row.cells().get(at).isEmpty() ? "" : " start").append("\">")
                        .append(plain(row.cells().get(at))).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }
}
