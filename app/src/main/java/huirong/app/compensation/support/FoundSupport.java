package huirong.app.compensation.support;

import huirong.core.fund.support.Given.Near;

/** A support that has to do with a loan, and how near it is to it. */
public record FoundSupport(Support support, Near near) {
    /** Whether it bears a part of this very loan’s loss. */
    public boolean doubles() {
        return support.stated().doubles(near);
    }
}
