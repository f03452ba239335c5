package dandori.ui.editor.welcome;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;

import dandori.imports.holidays.HolidaySource;
import dandori.imports.holidays.Holiday;
import dandori.imports.holidays.Holidays;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.calendar.CalendarDay;
import dandori.model.commands.calendar.DayMark;
import dandori.model.commands.calendar.MarkDaysCommand;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.RelationRules;
import dandori.model.commands.schedule.ChangeRuleCommand;
import dandori.ui.editor.Editors;
import dandori.ui.editor.form.UnitForms;

/** The steps of the guide, each of which does what it tells when it is asked to. */
enum Step {

    FILE {
        @Override
        boolean isDone(FirstJobnet first) {
            return first.group().isPresent();
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) throws IOException {
            first.makeFile();
        }
    },
    JOBNET {
        @Override
        boolean isDone(FirstJobnet first) {
            return first.jobnet().isPresent();
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) {
            first.group().ifPresent(group -> first.execute(new CreateUnitCommand(Level.below(group),
                    NewUnit.of("n", Messages.get("jobnet")), NameRules.UTF_8)));
            first.jobnet().ifPresent(jobnet -> Editors.open(page, jobnet));
        }
    },
    JOBS {
        @Override
        boolean isDone(FirstJobnet first) {
            return first.firstJob().isPresent() && first.secondJob().isPresent();
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) {
            first.jobnet().ifPresent(jobnet -> {
                first.execute(job(jobnet, "job_first", 0));
                first.execute(job(jobnet, "job_second", 1));
                Editors.open(page, jobnet);
            });
        }
    },
    RELATION {
        @Override
        boolean isDone(FirstJobnet first) {
            return first.firstJob().filter(job -> RelationRules.relations(job).findAny().isPresent()).isPresent();
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) {
            first.firstJob().ifPresent(from -> first.secondJob()
                    .ifPresent(to -> first.execute(new CreateRelationCommand(from, to))));
            first.jobnet().ifPresent(jobnet -> Editors.open(page, jobnet));
        }
    },
    COMMANDS {
        @Override
        boolean isDone(FirstJobnet first) {
            return first.secondJob().filter(job -> UnitSettings.find(job, "te").isPresent()).isPresent();
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) {
            first.firstJob().ifPresent(job -> first.execute(ChangeSettingCommand.set(job, "te", "\"date\"")));
            first.secondJob().ifPresent(job -> {
                first.execute(ChangeSettingCommand.set(job, "te", "\"echo done\""));
                Editors.open(page, job);
            });
        }
    },
    CALENDAR {
        @Override
        boolean isDone(FirstJobnet first) {
            return first.group().filter(group -> UnitSettings.find(group, "cl").isPresent()).isPresent();
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) {
            first.group().ifPresent(group -> {
                first.execute(new MarkDaysCommand(group, closedDays(today), DayMark.CLOSED));
                UnitForms.CALENDAR.open(page, group);
            });
        }
    },
    SCHEDULE {
        @Override
        boolean isDone(FirstJobnet first) {
            return first.jobnet().filter(jobnet -> UnitSettings.find(jobnet, "sd").isPresent()).isPresent();
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) {
            first.jobnet().ifPresent(jobnet -> {
                Map<String, String> rule = new LinkedHashMap<>();
                rule.put("sd", "we");
                rule.put("st", "09:00");
                rule.put("cy", "(2,w)");
                rule.put("sh", "af");
                first.execute(new ChangeRuleCommand(jobnet, 1, rule));
                UnitForms.SCHEDULE.open(page, jobnet);
            });
        }
    },
    RUN {
        @Override
        boolean isDone(FirstJobnet first) {
            return false;
        }

        @Override
        void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today) throws CommandException {
            if (first.jobnet().isPresent()) {
                Editors.open(page, first.jobnet().get());
                page.saveAllEditors(false);
                page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("dandori.ui.operate.run",
                        null);
            }
        }
    };

    /** Whether what the step makes is there, by the guide's hand or the user's. */
    abstract boolean isDone(FirstJobnet first);

    /** Does it. */
    abstract void perform(FirstJobnet first, IWorkbenchPage page, LocalDate today)
            throws IOException, CommandException;

    private static ModelCommand job(Unit jobnet, String name, int column) {
        return new CreateUnitCommand(Level.below(jobnet), NewUnit.of("j", Messages.get(name)), new Cell(column, 0),
                NameRules.UTF_8);
    }

    /** Weekends, and the holidays of this year and the next. */
    private static List<CalendarDay> closedDays(LocalDate today) {
        List<CalendarDay> days = new ArrayList<>(
                List.of(CalendarDay.of(DayOfWeek.SATURDAY), CalendarDay.of(DayOfWeek.SUNDAY)));
        HolidaySource.ofCountry("JP", today.getYear(), today.getYear() + 1).map(Holidays::days).orElse(List.of())
                .stream().map(Holiday::date).map(CalendarDay::of).forEach(days::add);
        return days;
    }
}
