-- A claim made by mistake is taken back by whoever made it.
alter table membership.membership drop constraint membership_state_check;
alter table membership.membership add constraint membership_state_check
    check (state in ('CLAIMED', 'PROVEN', 'JOINED', 'REFUSED', 'DISPUTED', 'LEFT', 'WITHDRAWN'));

-- Supervision counts no firm because somebody mistyped a code.
create or replace view membership.membership_pub as
    select zone, firm, state, claimed_at, proven_on, joined_on, ended_on
    from membership.membership where state <> 'WITHDRAWN';
