package dandori.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks changed as a person does, cell by cell. */
final class Workbooks {

    /** Changes the cells of all sheets that say just this, but not what the book was made from. */
    static void replace(Path book, String old, String fresh) throws IOException {
        Path edited = book.resolveSibling("edited.xlsx");
        try (ZipFile zip = new ZipFile(book.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                String text = new String(content, StandardCharsets.UTF_8).replace(">" + old + "<", ">" + fresh + "<");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith(".xml") ? text.getBytes(StandardCharsets.UTF_8) : content);
                out.closeEntry();
            }
        }
        Files.move(edited, book, StandardCopyOption.REPLACE_EXISTING);
    }

    private Workbooks() {
    }
}
