package dandori.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Quartz as its documentation sets it up for a database, told to acquire as many triggers at once as it has threads. */
final class QuartzOnDerby implements AutoCloseable {

    private static final String SOURCE = "derby";
    private static volatile CountDownLatch open = new CountDownLatch(0);

    private final ConnectionPool pool;
    private final Scheduler scheduler;
    private int runs;

    QuartzOnDerby(Path folder, int threads) throws Exception {
        pool = new ConnectionPool(folder, threads + 3);
        createTables();
        DBConnectionManager.getInstance().addConnectionProvider(SOURCE, new Provider(pool));
        scheduler = new StdSchedulerFactory(settings(threads)).getScheduler();
    }

    private static Properties settings(int threads) {
        var settings = new Properties();
        settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", Integer.toString(threads));
        settings.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.put("org.quartz.threadPool.threadCount", Integer.toString(threads));
        settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        settings.put("org.quartz.jobStore.dataSource", SOURCE);
        settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        return settings;
    }

    private void createTables() throws IOException, SQLException {
        String script;
        try (InputStream found = Job.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_derby.sql")) {
            script = new String(found.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        }
        try (Connection connection = pool.connection(); Statement statement = connection.createStatement()) {
            for (String command : script.split(";")) {
                if (!command.isBlank() && !command.strip().toLowerCase().startsWith("drop")) {
                    statement.execute(command);
                }
            }
        }
    }

    /** Milliseconds from the first job scheduled to the last end. */
    double run(int jobs) throws SchedulerException, InterruptedException {
        open = new CountDownLatch(jobs);
        scheduler.start();
        long begin = System.nanoTime();
        runs++;
        for (int job = 0; job < jobs; job++) {
            scheduler.scheduleJob(JobBuilder.newJob(True.class).withIdentity("job" + job, "run" + runs).build(),
                    TriggerBuilder.newTrigger().withIdentity("trigger" + job, "run" + runs).startNow().build());
        }
        open.await();
        scheduler.standby();
        return (System.nanoTime() - begin) / 1e6;
    }

    @Override
    public void close() throws SchedulerException {
        scheduler.shutdown(true);
        pool.close();
    }

    /** What Quartz runs. */
    public static final class True implements Job {
        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            try {
                new ProcessBuilder("/bin/true").start().waitFor();
                open.countDown();
            } catch (IOException | InterruptedException broken) {
                throw new JobExecutionException(broken);
            }
        }
    }

    private record Provider(ConnectionPool pool) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return pool.connection();
        }

        @Override
        public void shutdown() {
            // The pool is closed by its owner.
        }

        @Override
        public void initialize() {
            // Ready.
        }
    }
}
