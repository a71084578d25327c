package huirong.app.compensation.policy;

import huirong.app.web.Figures;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.app.web.piece.PairedBars;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.simulation.Assumptions;
import huirong.core.fund.simulation.EvenBook;
import huirong.core.fund.simulation.SimulatedYear;
import huirong.core.fund.simulation.Simulation;
import huirong.core.money.Ratios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** A policy tried on a made-up book of loans, year by year. Nothing is kept. */
@Component
class PolicyTrials {
    /** A chart has room for so many years. */
    private static final int DRAWN = 10;

    private final Figures figures;
    private final Clock clock;

    PolicyTrials(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** @param back the policy's own page; its trial is the page below */
    ModelAndView page(Policy policy, String back, TrialForm form, Model model) {
        TrialForm filled = form.filled(Long.toString(policy.pool().sizeFen() / 1_000_000));
        Typed typed = new Typed();
        long pool = filled.poolFen(typed);
        EvenBook book = filled.book(typed, LocalDate.now(clock).withDayOfYear(1));
        model.addAttribute("back", back);
        model.addAttribute("form", filled);
        if (typed.sound()) shown(Simulation.run(policy, book.loans(), Assumptions.plain(pool)), pool, model);
        return FormPage.of("compensation/policy-trial", model, typed.faults());
    }

    private void shown(List<SimulatedYear> years, long pool, Model model) {
        List<SimulatedYear> drawn = years.subList(0, Math.min(DRAWN, years.size()));
        model.addAttribute("years", years);
        model.addAttribute("paidFen", years.stream().mapToLong(SimulatedYear::paidFen).sum());
        model.addAttribute("leftFen", years.getLast().balanceFen());
        model.addAttribute(
                "paidShare",
                figures.rate((int) Ratios.perTenThousand(pool - years.getLast().balanceFen(), pool).orElse(0)));
        model.addAttribute("chart", PairedBars.named(
                drawn.stream().map(year -> Integer.toString(year.year())).toList(),
                wan(drawn, SimulatedYear::balanceFen),
                wan(drawn, SimulatedYear::paidFen),
                figures::count,
                Long::toString));
    }

    /** Whole 万元, for a picture. */
    private static long[] wan(List<SimulatedYear> years, ToLongFunction<SimulatedYear> figure) {
        return years.stream()
                .mapToLong(year -> Ratios.scaled(figure.applyAsLong(year), 1, 1_000_000).orElse(0))
                .toArray();
    }
}
