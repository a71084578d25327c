package huirong.core.fund.simulation;

import huirong.core.fund.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Plays a book of loans through a policy, day by day.
 *
 * <p>What it assumes beside {@link Assumptions}: the policy is in force throughout; every loan is filed on the day it is drawn, by
 * one bank, for a firm of its own; principal stays whole until the loan matures or is claimed; a claim is decided on the first day
 * on which the trigger is reached, and paid that day; breakers are looked at when a month has ended. Cost grows with the loans and
 * their logarithm.
 */
public final class Simulation {
    /** In the order in which they happen within a day. */
    private enum What {
        MATURE,
        RECOVER,
        DEFAULT,
        CLAIM,
        FILE
    }

    private record Event(LocalDate on, What what, BookLoan loan) {}

    private Simulation() {}

    /**
     * @param book in any order, each id once
     * @return every year from the first loan to the last event, without gaps; empty for an empty book
     */
    public static List<SimulatedYear> run(Policy policy, List<BookLoan> book, Assumptions assumed) {
        List<Event> events = events(policy, book, assumed);
        if (events.isEmpty()) return List.of();
        SimulatedFund fund = new SimulatedFund(policy, assumed, events.getFirst().on());
        int at = 0;
        while (at < events.size()) {
            LocalDate day = events.get(at).on();
            fund.until(day);
            List<BookLoan> claims = new ArrayList<>();
            for (; at < events.size() && events.get(at).on().equals(day); at++) {
                Event event = events.get(at);
                switch (event.what()) {
                    case MATURE -> fund.mature(event.loan());
                    case RECOVER -> fund.recover(event.loan());
                    case DEFAULT -> fund.fallOverdue(event.loan());
                    case CLAIM -> claims.add(event.loan());
                    case FILE -> {
                        claims = fund.claimed(claims, day);
                        fund.file(event.loan(), day);
                    }
                }
            }
            fund.claimed(claims, day);
        }
        return fund.years();
    }

    private static List<Event> events(Policy policy, List<BookLoan> book, Assumptions assumed) {
        int trigger = policy.trigger().overdueDays() + policy.trigger().waitDays();
        List<Event> events = new ArrayList<>(book.size() * 3);
        for (BookLoan loan : book) {
            events.add(new Event(loan.on(), What.FILE, loan));
            LocalDate late = loan.defaultOn();
            if (late == null) {
                events.add(new Event(loan.matures(), What.MATURE, loan));
            } else {
                LocalDate claim = late.plusDays(trigger);
                events.add(new Event(late, What.DEFAULT, loan));
                events.add(new Event(claim, What.CLAIM, loan));
                if (assumed.recovered() > 0)
                    events.add(new Event(claim.plusMonths(assumed.recoveryMonths()), What.RECOVER, loan));
            }
        }
        events.sort(Comparator.comparing(Event::on).thenComparing(Event::what).thenComparing(event -> event.loan().id()));
        return events;
    }
}
