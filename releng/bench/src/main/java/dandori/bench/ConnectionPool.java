package dandori.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A few connections to a new database that are lent again and again, as a peer would have them from its pool. */
final class ConnectionPool {

    private final Driver driver;
    private final String url;
    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>();

    ConnectionPool(Path folder, int connections) throws SQLException, ReflectiveOperationException {
        driver = Scratch.driver();
        url = "jdbc:derby:directory:" + folder;
        for (int made = 0; made < connections; made++) {
            idle.add(driver.connect(url + ";create=true", new Properties()));
        }
    }

    /** Closing it gives it back. */
    Connection connection() throws SQLException {
        try {
            Connection lent = idle.take();
            lent.setAutoCommit(true);
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
                    new Class<?>[]{ Connection.class }, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            idle.add(lent);
                            return null;
                        }
                        try {
                            return method.invoke(lent, arguments);
                        } catch (InvocationTargetException refused) {
                            throw refused.getCause();
                        }
                    });
        } catch (InterruptedException stopped) {
            throw new SQLException(stopped);
        }
    }

    void close() {
        try {
            driver.connect(url + ";shutdown=true", new Properties());
        } catch (SQLException shutDown) {
            // That is how Derby says that it is.
        }
    }
}
