package dandori.app.composition;

import java.sql.Driver;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Where the product finds Derby's driver, which it asks for by class, never through the driver manager. */
final class DerbyDriver {

    private static final String NAME = "org.apache.derby.iapi.jdbc.AutoloadedDriver";

    static Driver load() {
        try {
            return (Driver) find().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the product lacks Derby's driver", broken);
        }
    }

    /** Derby's bundle does not export its driver; on a class path (the command line) there are no bundles. */
    private static Class<?> find() throws ClassNotFoundException {
        Bundle own = FrameworkUtil.getBundle(DerbyDriver.class);
        if (own == null) {
            return Class.forName(NAME);
        }
        for (Bundle bundle : own.getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals("derby")) {
                return bundle.loadClass(NAME);
            }
        }
        throw new ClassNotFoundException(NAME);
    }

    private DerbyDriver() {
    }
}
