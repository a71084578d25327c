package huirong.story.play;

import huirong.story.district.Person;
import huirong.story.visit.Page;
import huirong.story.visit.Visitor;

/** How somebody of a firm signs in: at the identity provider, as this person. */
public record Owner(Person person) implements Visitor.Key {
    @Override
    public void signIn(Visitor visitor, Page page) {
        page.follow("/login/provider")
                .sheet("/authorize")
                .with("subject", person.subject())
                .send()
                .follow();
    }
}
