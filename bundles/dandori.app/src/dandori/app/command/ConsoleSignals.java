package dandori.app.command;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Ctrl+C as an operator's wish instead of the end of the program. The class that tells of signals belongs to the JDK but
 * to no API an OSGi bundle can import; where it is missing, Ctrl+C ends the program and the jobs run on.
 */
final class ConsoleSignals {

    /** Calls back with 1 at the first Ctrl+C, 2 at the second, and so on. */
    static void onInterrupt(IntConsumer handler) {
        on("INT", handler);
    }

    /** Calls back when the program is to end: by SIGTERM, Ctrl+C, or the end of the terminal. */
    static void onEnd(Runnable handler) {
        on("TERM", times -> handler.run());
        on("INT", times -> handler.run());
        on("HUP", times -> handler.run());
    }

    private static void on(String name, IntConsumer handler) {
        var count = new AtomicInteger();
        try {
            ClassLoader jdk = ClassLoader.getSystemClassLoader();
            Class<?> signal = Class.forName("sun.misc.Signal", true, jdk);
            Class<?> handling = Class.forName("sun.misc.SignalHandler", true, jdk);
            Object proxy = Proxy.newProxyInstance(jdk, new Class<?>[]{ handling }, (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                    handler.accept(count.incrementAndGet());
                    return null;
                }
                return switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> name;
                };
            });
            signal.getMethod("handle", signal, handling).invoke(null, signal.getConstructor(String.class)
                    .newInstance(name), proxy);
        } catch (ReflectiveOperationException | IllegalArgumentException unavailable) {
            // As described above: nothing to do, and nothing lost.
        }
    }

    private ConsoleSignals() {
    }
}
