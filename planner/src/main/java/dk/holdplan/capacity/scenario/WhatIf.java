package dk.holdplan.capacity.scenario;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.capacity.scenario.ScenarioOutcome.Solved;
import dk.holdplan.change.Change;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Changes;
import dk.holdplan.change.Past;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/**
 * Solves scenarios side by side: each from the same start, with the same seeds and the same effort, on one thread each.
 * What is published has no price, so that today is not favoured.
 */
public final class WhatIf {

    private final Problem today;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Scenario> scenarios;
    private final List<Issue> issues = new ArrayList<>();

    /** Prepares scenarios of a problem without errors. */
    public WhatIf(Problem problem, List<Scenario> scenarios) {
        this.today = Past.opened(problem).withPublished(null);
        this.scenarios = List.copyOf(scenarios);
        Set<String> names = new HashSet<>(Set.of(Scenario.TODAY));
        Pointer.ROOT.at("scenarios").each(scenarios, (at, scenario) -> {
            if (!names.add(scenario.name())) {
                issues.add(Issue.error(IssueCode.DUPLICATE_ID, at.at("name"), scenario.name(),
                        "a name of its own, other than " + Scenario.TODAY));
            }
            apply(scenario, at);
        });
    }

    /** Everything that is wrong with the scenarios; their pointers are places in the scenario document. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /**
     * Solves and compares; only without issues.
     *
     * @param start sessions from which every search starts, empty for none
     * @param options of each search; its seed is the first one
     * @param seeds how many searches each scenario gets
     */
    public ScenarioComparison run(List<Session> start, SolveOptions options, int seeds, ParallelWork work) {
        if (!issues.isEmpty()) {
            throw new IllegalStateException("Scenarios with issues cannot be solved: " + issues.getFirst().message());
        }
        List<Long> numbers = LongStream.range(options.seed(), options.seed() + seeds).boxed().toList();
        List<Problem> all = new ArrayList<>(List.of(today));
        all.addAll(problems);
        List<Callable<Solved>> searches = all.stream()
                .flatMap(problem -> numbers.stream().map(seed -> search(problem, start, options, seed, work)))
                .toList();
        List<Solved> solved = work.all(searches);
        List<ScenarioOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            outcomes.add(ScenarioOutcome.of(scenarios.get(i).name(), solved.subList((i + 1) * seeds, (i + 2) * seeds)));
        }
        return ScenarioComparison.of(numbers, options.stepLimit(),
                ScenarioOutcome.of(Scenario.TODAY, solved.subList(0, seeds)),
                outcomes);
    }

    private static Callable<Solved> search(Problem problem, List<Session> start, SolveOptions options, long seed,
            ParallelWork work) {
        SolveOptions alone = options.withSeed(seed).withThreads(1);
        return () -> {
            Solve solve = new Solve(problem, alone, start, work.courtesy());
            Runnable stopper = solve::stop;
            work.onStop(stopper);
            try {
                Plan plan = solve.run(progress -> {
                });
                return new Solved(CapacityUse.of(problem, plan), plan);
            } finally {
                work.offStop(stopper);
            }
        };
    }

    private void apply(Scenario scenario, Pointer at) {
        List<Change> changes = new ArrayList<>(scenario.changes());
        changes.addAll(new Intake(today, scenario.intake()).changes(at.at("intake"), issues));
        ChangedProblem changed = Changes.apply(today, List.of(), changes, null);
        for (Issue issue : changed.issues()) {
            if (issue.isError()) {
                issues.add(new Issue(issue.severity(), issue.code(), at + issue.pointer(), issue.value(),
                        issue.expected()));
            }
        }
        if (changed.problem() != null) {
            problems.add(changed.problem().withPublished(null));
        }
    }

}
