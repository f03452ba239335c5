package dandori.site;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that owns a site, says so, and goes on until its input ends. */
final class SiteHolder {

    private SiteHolder() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Site site = Site.open(Path.of(arguments[0]), arguments[1])) {
            System.out.println("owns " + site.layout().root());
            System.in.read();
        } catch (SiteException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }
}
