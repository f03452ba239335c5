package dandori.model.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dandori.model.ModelPackage;

/**
 * P7: 100,000 units of definition text into the EMF model and back untouched, beside EMF's own binary format loading
 * the same model. Contenders alternate; CPU time of the one thread; prints one JSON object.
 */
public final class ReadingMeasurement {

    private static final int ROUNDS = 7;
    /** So many units are read before anything counts: small files too are measured compiled. */
    private static final int WARM_UP_UNITS = 400_000;
    private static final double MILLISECOND = 1e6;

    private ReadingMeasurement() {
    }

    public static void main(String[] arguments) throws IOException {
        int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        byte[] text = text(units).getBytes(StandardCharsets.UTF_8);
        byte[] binary = binary(read(text));
        double[] reading = new double[ROUNDS];
        double[] loading = new double[ROUNDS];
        double[] writing = new double[ROUNDS];
        for (int round = -Math.max(2, WARM_UP_UNITS / units); round < ROUNDS; round++) {
            round(text, binary, Math.max(0, round), reading, writing, loading);
        }
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, round -> reading[round] / loading[round]);
        System.out.printf(Locale.ROOT, "{\"bench\":\"P7\",\"units\":%d,\"textBytes\":%d,\"readMs\":%.0f,"
                + "\"emfBinaryMs\":%.0f,\"ratio\":%.2f,\"ratioMin\":%.2f,\"ratioMax\":%.2f,\"untouchedWriteMs\":%.0f,"
                + "\"bytesPerUnit\":%d,\"bytesPerUnitAllAsked\":%d,\"emfBytesPerUnit\":%d}%n", units, text.length,
                median(reading), median(loading),
                median(ratios), Arrays.stream(ratios).min().orElse(0), Arrays.stream(ratios).max().orElse(0),
                median(writing), held(() -> read(text)) / units, held(() -> asked(text)) / units,
                held(() -> load(binary)) / units);
    }

    private static void round(byte[] text, byte[] binary, int at, double[] reading, double[] writing, double[] loading)
            throws IOException {
        long start = cpu();
        UnitDefinitionResource model = read(text);
        reading[at] = (cpu() - start) / MILLISECOND;
        start = cpu();
        ByteArrayOutputStream written = new ByteArrayOutputStream(text.length);
        model.save(written, Map.of());
        writing[at] = (cpu() - start) / MILLISECOND;
        if (!Arrays.equals(text, written.toByteArray())) {
            throw new IllegalStateException("written text differs from what was read");
        }
        start = cpu();
        load(binary);
        loading[at] = (cpu() - start) / MILLISECOND;
    }

    /** A model whose every parameter has been asked for, as a document of the whole file does. */
    private static UnitDefinitionResource asked(byte[] text) throws IOException {
        UnitDefinitionResource model = read(text);
        model.getAllContents().forEachRemaining(each -> {});
        return model;
    }

    private interface Maker {
        Object make() throws IOException;
    }

    /** Bytes of heap that what is made keeps, the middle of three. */
    private static long held(Maker maker) throws IOException {
        long[] kept = new long[3];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = heldOnce(maker);
        }
        Arrays.sort(kept);
        return kept[1];
    }

    private static long heldOnce(Maker maker) throws IOException {
        long before = used();
        Object made = maker.make();
        long after = used();
        Reference.reachabilityFence(made);
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static UnitDefinitionResource read(byte[] text) throws IOException {
        UnitDefinitionResource resource = new UnitDefinitionResource(URI.createURI("bench:/text"));
        resource.load(new ByteArrayInputStream(text), Map.of());
        return resource;
    }

    private static byte[] binary(UnitDefinitionResource model) throws IOException {
        EObject copy = EcoreUtil.copy(model.definition());
        copy.eAllContents().forEachRemaining(each -> each.eUnset(each.eClass().getEStructuralFeature("source")));
        Resource resource = new BinaryResourceImpl(URI.createURI("bench:/binary"));
        resource.getContents().add(copy);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    private static Resource load(byte[] binary) throws IOException {
        ModelPackage.eINSTANCE.eClass();
        Resource resource = new BinaryResourceImpl(URI.createURI("bench:/binary"));
        resource.load(new ByteArrayInputStream(binary), Map.of());
        return resource;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Jobnets of 99 jobs in one group, related in a chain, as {@code ajsprint} writes them. */
    private static String text(int units) {
        StringBuilder text = new StringBuilder("unit=grp,,jp1admin,;\n{\n\tty=g;\n");
        for (int net = 0, unit = 1; unit < units; net++) {
            text.append("\tunit=net").append(net).append(",,jp1admin,;\n\t{\n\t\tty=n;\n");
            int jobs = Math.min(99, units - unit - 1);
            for (int job = 0; job < jobs; job++) {
                text.append("\t\tel=job").append(job).append(",j,+").append(80 + job % 10 * 160).append('+')
                        .append(48 + job / 10 * 96).append(";\n");
            }
            for (int job = 1; job < jobs; job++) {
                text.append("\t\tar=(f=job").append(job - 1).append(",t=job").append(job).append(",seq);\n");
            }
            for (int job = 0; job < jobs; job++) {
                text.append("\t\tunit=job").append(job).append(",,jp1admin,;\n\t\t{\n\t\t\tty=j;\n\t\t\tsc=\"run")
                        .append(job).append(".sh\";\n\t\t\ttho=0;\n\t\t}\n");
            }
            text.append("\t}\n");
            unit += jobs + 1;
        }
        return text.append("}\n").toString();
    }
}
