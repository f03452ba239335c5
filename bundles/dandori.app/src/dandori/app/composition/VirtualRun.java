package dandori.app.composition;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.JobRunner;
import dandori.engine.run.Engine;
import dandori.engine.run.GenerationView;
import dandori.engine.run.RunListener;
import dandori.engine.simulate.SimulatedJobs;
import dandori.engine.simulate.Simulation;
import dandori.engine.simulate.VirtualClock;
import dandori.model.Definition;
import dandori.resolve.Resolution;
import dandori.site.Agents;
import dandori.site.SiteLayout;
import dandori.site.SiteSettings;

/** Runs a root jobnet on a virtual clock: no job is started, nothing is kept, the site is only asked for its agents. */
public final class VirtualRun {

    private final Agents agents;
    private final Engine engine;
    private final VirtualClock clock = new VirtualClock(InstantSource.system().instant());
    private SimulatedJobs jobs;

    /** @param listener hears every change */
    public VirtualRun(SiteLayout site, OptionalInt slots, RunListener listener) {
        agents = Agents.of(site);
        engine = new Engine(new VolatileRunStore(), this::runner, new LocalFiles(site.work()), clock,
                SiteLimits.of(agents, ZoneId.systemDefault(), slots, SiteSettings.DEFAULT_SLOTS));
        engine.addListener(listener);
    }

    private JobRunner runner(JobRunner.Listener listener) {
        jobs = new SimulatedJobs(clock, listener);
        return jobs;
    }

    /** Turns a root jobnet of a definition into what the engine runs. */
    public Resolution resolve(DefinitionSource source, Definition definition, String unit, RunRequest request) {
        return Definitions.resolve(source, definition, unit, request, SiteLimits.agentNames(agents));
    }

    /** Runs it until it has ended, or nothing more happens. */
    public GenerationView toEnd(RootJobnet root, DefinitionSource source) {
        long number = engine.register(root, source.revision(), java.util.Map.of());
        new Simulation(clock, engine, jobs).runWhile(() -> open(number).isPresent());
        return engine.view(number).orElseThrow();
    }

    private Optional<GenerationView> open(long number) {
        return engine.openGenerations().stream().filter(view -> view.number() == number).findFirst();
    }
}
