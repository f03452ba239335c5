package dandori.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pictures of the help and of the guide: which screen each one shows, and which part of it. */
final class GuidePictures {

    private enum Part {
        SCREEN, EDITOR, WINDOW
    }

    private record Picture(String stop, Part part, String name) {
    }

    private static final String SMALL = "png:compression-level=9";
    private static final String TIMELESS = "png:exclude-chunk=date,time";
    private static final Path GUIDE = Product.ROOT.resolve("docs/guide/images");
    private static final Path HELP = Product.ROOT.resolve("bundles/dandori.app/help");

    /** In every language. */
    private static final List<Picture> OF_HELP = List.of(new Picture("run", Part.SCREEN, "workbench"),
            new Picture("calendar", Part.EDITOR, "calendar"), new Picture("schedule", Part.EDITOR, "schedule"));
    /** In the language of the guide. */
    private static final List<Picture> OF_GUIDE = List.of(new Picture("run", Part.SCREEN, "workbench"),
            new Picture("properties-job-2", Part.SCREEN, "editor"),
            new Picture("documents", Part.WINDOW, "documents-wizard"),
            new Picture("stale", Part.WINDOW, "documents-stale"),
            new Picture("excel-apply", Part.WINDOW, "excel-apply"),
            new Picture("replace", Part.WINDOW, "excel-replace"));

    private GuidePictures() {
    }

    /** Keeps what help and guide show of a screen. */
    static void keep(String language, String stop, Path screen, List<Place> places) {
        keep(OF_HELP, stop, screen, places, HELP.resolve(language).resolve("images"));
        if (language.equals("en")) {
            keep(OF_GUIDE, stop, screen, places, GUIDE);
        }
    }

    private static void keep(List<Picture> pictures, String stop, Path screen, List<Place> places, Path folder) {
        for (Picture picture : pictures) {
            if (picture.stop().equals(stop)) {
                Place part = part(picture.part(), places);
                cut(screen, part, folder.resolve(picture.name() + ".png"));
            }
        }
    }

    /** Keeps a page of a document, small enough for a column of the guide. */
    static void keepPage(Path page, String name) {
        make(GUIDE.resolve(name + ".png"), "convert", page.toString(), "-resize", "800x", "+dither", "-colors", "32",
                "-strip", "-define", SMALL, "-define", TIMELESS);
    }

    private static Place part(Part part, List<Place> places) {
        List<Place> shells = places.stream().filter(place -> place.kind().equals("Shell")).toList();
        return switch (part) {
            case SCREEN -> shells.get(0);
            case WINDOW -> shells.get(shells.size() - 1);
            case EDITOR -> places.stream().filter(place -> place.kind().equals("CTabFolder"))
                    .max(Comparator.comparing(place -> place.width() * place.height())).orElseThrow();
        };
    }

    /** As few colours as can be told apart, which makes it small. */
    private static void cut(Path screen, Place part, Path file) {
        String area = "%dx%d+%d+%d".formatted(part.width(), part.height(), part.x(), part.y());
        make(file, "convert", screen.toString(), "-crop", area, "+repage", "+dither", "-colors", "160", "-strip",
                "-define", SMALL, "-define", TIMELESS);
    }

    private static void make(Path file, String... command) {
        List<String> whole = new ArrayList<>(List.of(command));
        whole.add("PNG8:" + file);
        int code = Hands.code(whole.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("the picture " + file + " could not be made: convert ended with " + code);
        }
    }
}
