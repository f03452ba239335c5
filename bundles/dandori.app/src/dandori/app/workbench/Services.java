package dandori.app.workbench;

import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What the views find by {@code PlatformUI.getWorkbench().getService(…)}; registered here, by the composition root. */
final class Services implements AutoCloseable {

    private final BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    <T> void register(Class<T> type, T service) {
        registrations.add(context.registerService(type, service, null));
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
