/** What two persons do to a fund's money: 预算安排, 拨付, 到位, 利息, 收回财政 and 红字冲销. */
@NullMarked
package huirong.app.compensation.fund.act;

import org.jspecify.annotations.NullMarked;
