package dandori.runners.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.runners.local.ProcessTable.Entry;

/**
 * The processes of one attempt: all that descend from its launcher, and those of the launcher's session that lost
 * their parent but began with the attempt or later. What an earlier attempt of the same launcher left behind is no part
 * of it.
 */
final class ProcessFamily {

    private final ProcessIdentity launcher;
    private final long since;
    private final Map<Long, Entry> byPid = new HashMap<>();

    private ProcessFamily(ProcessTable table, ProcessIdentity launcher, long since) {
        this.launcher = launcher;
        this.since = since;
        table.all().forEach(entry -> byPid.put(entry.pid(), entry));
    }

    /**
     * The family now; empty when nothing of it is left.
     *
     * @param since when the attempt began, in ticks since boot
     */
    static List<Entry> now(ProcessTable table, ProcessIdentity launcher, long since) {
        ProcessFamily family = new ProcessFamily(table, launcher, since);
        Entry holder = family.byPid.get(launcher.pid());
        if (!launcher.started().endsWith("@" + table.boot())
                || holder != null && !table.identity(holder).equals(launcher)) {
            return List.of();
        }
        return family.byPid.values().stream().filter(family::contains).toList();
    }

    private boolean contains(Entry entry) {
        if (entry.pid() == launcher.pid()) {
            return false;
        }
        Entry ancestor = entry;
        for (int depth = 0; ancestor != null && depth < byPid.size(); depth++) {
            if (ancestor.pid() == launcher.pid()) {
                return true;
            }
            if (ancestor.session() == launcher.pid() && ancestor.started() < since) {
                return false;
            }
            ancestor = byPid.get(ancestor.parent());
        }
        return entry.session() == launcher.pid();
    }
}
