package huirong.story.kills;

import huirong.story.StoryFolder;
import huirong.story.district.District;
import huirong.story.district.Firm;
import huirong.story.kills.RoadClient.Terms;
import huirong.story.play.Officer;
import huirong.story.play.Owner;
import huirong.story.visit.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** All who are at work while the platform is killed; officers are shared by those whose acts they do. */
final class Clients {
    private static final List<Terms> TERMS = List.of(
            new Terms("bank-a", "五金快贷", 5, 12, "EQUAL_INSTALMENTS", "4.8"),
            new Terms("bank-b", "锻造经营贷", 30, 12, "INTEREST_MONTHLY_PRINCIPAL_AT_END", "4.5"),
            new Terms("bank-c", "设备更新贷", 20, 24, "EQUAL_PRINCIPAL", "4.6"),
            new Terms("bank-e", "订单周转贷", 3, 6, "ALL_AT_END", "4.9"));

    private final KilledDemo demo;
    private final Queue<Done> done;
    private final Map<Integer, Flight> flights;
    private final Queue<Flight> cut;
    private final StoryFolder folder;
    private final LocalDate today;
    private final List<Officer> staff;
    private final Map<String, Visitor> officers = new HashMap<>();
    private final List<Client> all = new ArrayList<>();

    Clients(KilledDemo demo, Path data, Queue<Done> done, Map<Integer, Flight> flights, Queue<Flight> cut) throws IOException {
        this.demo = demo;
        this.done = done;
        this.flights = flights;
        this.cut = cut;
        folder = new StoryFolder(data);
        today = folder.today();
        staff = folder.keptStaff();
    }

    List<Client> all() {
        return all;
    }

    void onTheRoad(int many) throws IOException {
        List<Firm> firms = District.generated().joining().stream()
                .sorted(Comparator.comparingDouble(Firm::soundness))
                .limit(many)
                .toList();
        for (Firm firm : firms) {
            Visitor owner = new Visitor(firm.name(), demo.home(), new Owner(firm.representative()));
            Terms terms = offered(owner, TERMS.get(all.size() % TERMS.size()));
            all.add(new RoadClient(
                    all.size(), owner, officer(terms.bank() + "-maker"), officer(terms.bank() + "-checker"), terms, today, done,
                    flights, cut));
        }
    }

    void ofTheFund(Losses losses) throws IOException {
        for (List<Losses.Filed> line : losses.toClaim()) {
            known(line.getFirst().bank());
            all.add(new ClaimClient(all.size(), officers::get, line, done, flights, cut));
        }
        for (Losses.Claimed loss : losses.toPay()) {
            known(loss.bank());
            all.add(new RecoveryClient(all.size(), officers::get, loss, today, done, flights, cut));
        }
    }

    private void known(String bank) throws IOException {
        for (String login : List.of(bank + "-maker", "fund-maker", "fund-checker")) officer(login);
    }

    Visitor officer(String login) throws IOException {
        Visitor known = officers.get(login);
        if (known != null) return known;
        Officer officer = staff.stream().filter(it -> it.login().equals(login)).findFirst().orElseThrow();
        Visitor visitor = new Visitor(login, demo.home(), new PatientOfficer(officer, folder.ahead()));
        officers.put(login, visitor);
        return visitor;
    }

    /** The terms with the reference of the product in place of its name. */
    private static Terms offered(Visitor owner, Terms named) {
        String address = owner.open("/products?zone=hardware").document().select("a[href*=/products/]").stream()
                .filter(link -> link.text().contains(named.product()))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
        String product = address.replaceAll("\\?.*", "").replaceAll(".*/", "");
        return new Terms(named.bank(), product, named.wan(), named.months(), named.repayment(), named.rate());
    }
}
