-- A claim may go back to its bank, and two persons of the fund's office may decline it; then nothing is paid.
alter table claim drop constraint claim_state_check;
alter table claim add constraint claim_state_check
    check (state in ('STATED', 'PROPOSED', 'PAID', 'SENT_BACK', 'OPPOSED', 'DECLINED', 'LAPSED'));
alter table claim add constraint claim_opposed_by
    check (state not in ('OPPOSED', 'DECLINED') or proposed_account is not null and payout is null);
