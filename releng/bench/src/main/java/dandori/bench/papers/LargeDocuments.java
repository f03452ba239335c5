package dandori.bench.papers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import dandori.bench.Bench;
import dandori.documents.DocumentSource;
import dandori.documents.Publisher;
import dandori.documents.build.Cancel;
import dandori.documents.build.CancelledException;
import dandori.documents.build.Order;
import dandori.documents.build.Planning;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Scope;
import dandori.documents.preset.Preset;
import dandori.documents.preset.Presets;

/**
 * P10: the list of 10,000 units as PDF, the maps of 500 jobnets, what memory they take, and how soon the work ends that is
 * cancelled; beside the limits, for nobody else offers it.
 */
public final class LargeDocuments implements Bench.Contest {

    private static final int LIST_JOBNETS = 200;
    private static final int MAP_JOBNETS = 500;
    private static final double LIMIT = 20;
    private static final double CANCEL_LIMIT = 1;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private final Preset preset = new Presets(Path.of("none")).find(Presets.STANDARD).orElseThrow();

    @Override
    public String title() {
        return "list of 10,000 units and map of 500 jobnets to PDF: CPU time, memory, cancel";
    }

    @Override
    public List<Bench.Result> results() throws Exception {
        DocumentSource list = DocumentSource.of("UTF-8", LargeDefinition.of(LIST_JOBNETS));
        DocumentSource map = DocumentSource.of("UTF-8", LargeDefinition.of(MAP_JOBNETS));
        return List.of(published("limit, list of 10,000 units", list, Form.LIST),
                published("limit, map of 500 jobnets", map, Form.MAP), memory(list), cancelled(list), asked(list, map));
    }

    private Bench.Result published(String peer, DocumentSource source, Form form) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.createTempFile("bench", ".pdf");
            AtomicLong pages = new AtomicLong();
            Effort effort = Effort.of(() -> pages.set(publish(source, form, file, Cancel.NEVER)));
            words.add(effort.words(form.key() + ", " + pages + " pages, " + Files.size(file) / 1024 + " KB"));
            Files.delete(file);
            ours.add(effort.cpu());
            limits.add(LIMIT);
        }
        return new Bench.Result(peer, "s", ours, limits, words);
    }

    private long publish(DocumentSource source, Form form, Path file, Cancel cancel) {
        return Publisher.publish(document(source, form, cancel), preset, file, cancel).pages();
    }

    private Document document(DocumentSource source, Form form, Cancel cancel) {
        Order order = new Order(form, new Head("", "1", "", "", ""), preset, Locale.JAPANESE, Scope.WHOLE,
                Planning.NONE);
        return source.document(definition -> order, cancel);
    }

    /** How long after it was cancelled the work ends, wherever it is: cancelled after a tenth, two tenths … of its time. */
    private Bench.Result cancelled(DocumentSource source) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        long whole = System.nanoTime();
        publish(source, Form.LIST, folder.resolve("whole.pdf"), Cancel.NEVER);
        whole = System.nanoTime() - whole;
        List<Double> ours = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (int tenth = 1; tenth < 10; tenth++) {
            long due = System.nanoTime() + whole * tenth / 10;
            try {
                publish(source, Form.LIST, folder.resolve("cancelled.pdf"), Cancel.when(() -> System.nanoTime() > due));
            } catch (CancelledException cancelled) {
                ours.add((System.nanoTime() - due) / NANOS);
                limits.add(CANCEL_LIMIT);
            }
        }
        Files.delete(folder.resolve("whole.pdf"));
        Files.deleteIfExists(folder.resolve("cancelled.pdf"));
        Files.delete(folder);
        return new Bench.Result("limit, from cancel to the end of the work", "s", ours, limits,
                List.of(ours.size() + " of 9 were cancelled before they were done"));
    }

    /** What writing takes beyond the definition and the document: twice as many units are to take no more. */
    private Bench.Result memory(DocumentSource list) throws Exception {
        List<String> words = new ArrayList<>();
        double once = taken(list, words);
        double twice = taken(DocumentSource.of("UTF-8", LargeDefinition.of(2 * LIST_JOBNETS)), words);
        return new Bench.Result("memory to write 10,000 units; ours: 20,000", "MB", List.of(twice), List.of(once),
                words);
    }

    private double taken(DocumentSource source, List<String> words) throws Exception {
        Document document = document(source, Form.LIST, Cancel.NEVER);
        Path file = Files.createTempFile("bench", ".pdf");
        double before = Watch.liveMegabytes();
        Watch watch = Watch.ofMemory();
        long pages = Publisher.publish(document, preset, file, watch).pages();
        Files.delete(file);
        words.add(String.format(Locale.ROOT, "%d pages: %.0f MB live before, at most %.0f MB while written", pages,
                before,
                watch.mostMegabytes()));
        return watch.mostMegabytes() - before;
    }

    /** How long the work goes on without asking whether it is still wanted, at worst. */
    private Bench.Result asked(DocumentSource list, DocumentSource map) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Form form : List.of(Form.LIST, Form.MAP, Form.FLOW)) {
            for (String ending : List.of(".pdf", ".html", ".xlsx")) {
                Path file = Files.createTempFile("bench", ending);
                Watch watch = Watch.ofTime();
                publish(form == Form.LIST ? list : map, form, file, watch);
                Files.delete(file);
                ours.add(watch.longestSeconds());
                words.add(String.format(Locale.ROOT, "%s as %s: %.2f s", form.key(), ending.substring(1),
                        watch.longestSeconds()));
            }
        }
        return new Bench.Result("limit, longest CPU time between two looks at cancel", "s", ours,
                ours.stream().map(any -> CANCEL_LIMIT).toList(), words);
    }
}
