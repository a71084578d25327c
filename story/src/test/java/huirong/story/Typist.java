package huirong.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody with a phone, who counts the fields that had to be typed. */
final class Typist {
    final Page page;
    private int typed;

    Typist(Page page) {
        this.page = page;
    }

    void type(String field, String text) {
        page.fill(field, text);
        typed++;
    }

    void press(String form) {
        page.click("form[action$='" + form + "'] button.btn-primary");
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    int typed() {
        return typed;
    }
}
