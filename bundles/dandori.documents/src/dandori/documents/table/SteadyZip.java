package dandori.documents.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes an archive whose bytes do not tell when it was written: entries by name, all of one time. */
final class SteadyZip {

    /** The earliest time an archive can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private SteadyZip() {
    }

    /** What makes the archive as its library likes it. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Has the archive made in a temporary file, then copies its entries. */
    static void write(OutputStream target, Content content) throws IOException {
        Path raw = Files.createTempFile("dandori", ".zip");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
                content.write(out);
            }
            copy(raw, target);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private static void copy(Path raw, OutputStream target) throws IOException {
        try (ZipFile archive = new ZipFile(raw.toFile())) {
            List<String> names = archive.stream().map(ZipEntry::getName)
                    .sorted((a, b) -> a.equals(FIRST) ? -1 : b.equals(FIRST) ? 1 : a.compareTo(b)).toList();
            ZipOutputStream out = new ZipOutputStream(target);
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                try (InputStream in = new BufferedInputStream(archive.getInputStream(archive.getEntry(name)))) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
            out.finish();
        }
    }
}
