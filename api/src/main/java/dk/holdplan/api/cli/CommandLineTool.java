package dk.holdplan.api.cli;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program as a command; without one it is the service. */
@Command(name = "holdplan", subcommands = {SolveCommand.class, ReplanCommand.class, NextWeekCommand.class,
        CheckCommand.class,
        JudgeCommand.class, RecommendCommand.class, ExplainCommand.class,
        UnplacedCommand.class, BenchmarkCommand.class,
        CapacityCommand.class, WhatIfCommand.class, ScarceCommand.class, ForecastCommand.class,
        CalibrateCommand.class, SmallestCapacityCommand.class,
        OverbookCommand.class}, usageHelpAutoWidth = true,
        description = {
                "Timetables of a rehabilitation centre.",
                "Without a command the service starts; its settings are arguments such as "
                        + "--server.port=8081."},
        exitCodeListHeading = "%nExit status:%n", exitCodeList = {
                "0:fine", "1:a rule is broken, or a document has errors (warnings alone are fine)",
                "2:unusable input: no such file, no JSON, a bad option", "3:the program failed"})
public final class CommandLineTool {

    private static final Set<String> HELP = Set.of("-h", "--help");
    /** Charts are drawn into files; no display has to be there. */
    private static final String NO_SCREEN = "java.awt.headless";
    private static final String LOG_SETTINGS = "logback.configurationFile";

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean helpWanted;

    private CommandLineTool() {
    }

    /** Whether these arguments are meant for the command line and not for the service. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("-"));
    }

    /** Runs a command; gives the exit status. */
    public static int run(String... arguments) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "dk/holdplan/api/cli/logback-cli.xml");
        }
        System.setProperty(NO_SCREEN, "true");
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        // Libraries, such as that of the charts, write numbers in the digits of the machine's language.
        Locale.setDefault(Locale.ENGLISH);
        CommandLine line = new CommandLine(new CommandLineTool());
        line.setExecutionExceptionHandler(CommandLineTool::failed);
        line.setParameterExceptionHandler(CommandLineTool::misused);
        return line;
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof Refusal refusal) {
            command.getErr().println(refusal.getMessage());
            command.getErr().flush();
            return refusal.status();
        }
        failure.printStackTrace(command.getErr());
        command.getErr().flush();
        return ExitStatus.FAILED;
    }

    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        command.getErr().println(misuse.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(misuse, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        command.getErr().flush();
        return ExitStatus.UNUSABLE;
    }
}
