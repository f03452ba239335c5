package dandori.app.composition;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dandori.app.schedule.RootSchedule;
import dandori.engine.plan.Jobnets;
import dandori.engine.plan.PlannedDefinition;
import dandori.engine.port.RunStore;
import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.UnitPath;
import dandori.resolve.Resolution;
import dandori.resolve.RootTerms;

/** Root jobnets of the site's definition files, and of revisions kept in its database. Safe for several threads. */
final class SiteJobnets implements Jobnets {

    private static final int REMEMBERED = 256;

    private record Key(String revision, String path, RunRequest request) {
    }

    /**
     * What definitions are resolved in.
     *
     * @param agents names of the site's agents
     * @param registered whether a root jobnet with this path is registered
     */
    record Surroundings(ZoneId zone, Set<String> agents, Predicate<String> registered) {
    }

    /** What came of resolving a root jobnet: it is planned, too, or it was refused. */
    record Resolved(Resolution resolution, Optional<PlannedDefinition> definition) {
    }

    private final RunStore store;
    private final SiteFiles files;
    private final Surroundings surroundings;
    private final Map<Key, Resolved> resolved = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Resolved> eldest) {
            return size() > REMEMBERED;
        }
    };

    SiteJobnets(RunStore store, SiteFiles files, Surroundings surroundings) {
        this.store = store;
        this.files = files;
        this.surroundings = surroundings;
    }

    @Override
    public Optional<PlannedDefinition> saved(String path, Map<String, String> options) {
        return files.with(path).flatMap(
                file -> resolve(file.source(), file.definition(), path, RunRequest.fromOptions(options)).definition());
    }

    @Override
    public Optional<PlannedDefinition> revision(String id, String path, Map<String, String> options) {
        RunRequest request = RunRequest.fromOptions(options);
        Optional<Resolved> known = known(new Key(id, path, request));
        if (known.isPresent()) {
            return known.get().definition();
        }
        DefinitionSource source = DefinitionSource.of(store.revision(id));
        return resolve(source, Definitions.load(source), path, request).definition();
    }

    private synchronized Optional<Resolved> known(Key key) {
        return Optional.ofNullable(resolved.get(key));
    }

    private synchronized void remember(Key key, Resolved found) {
        resolved.put(key, found);
    }

    /** Resolves a root jobnet; what was resolved before is the same object again. */
    Resolved resolve(DefinitionSource source, Definition definition, String path, RunRequest request) {
        var key = new Key(source.revisionId(), path, request);
        return known(key).orElseGet(() -> {
            Resolved found = resolveAnew(source, definition, path, request);
            remember(key, found);
            return found;
        });
    }

    private Resolved resolveAnew(DefinitionSource source, Definition definition, String path, RunRequest request) {
        Resolution resolution = Definitions.resolve(source, definition, path, request, surroundings.agents());
        if (!(resolution instanceof Resolution.Resolved found)) {
            return new Resolved(resolution, Optional.empty());
        }
        var root = (Jobnet) UnitPath.find(definition, path).orElseThrow();
        return new Resolved(resolution, Optional.of(new ResolvedRoot(found.root(), source.revision(),
                RootTerms.of(root),
                new RootSchedule(definition, root, surroundings.zone(), surroundings.registered()))));
    }
}
