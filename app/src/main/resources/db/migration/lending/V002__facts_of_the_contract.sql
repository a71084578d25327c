-- What of the underwriting snapshot is looked at again after the contract; null of contracts from before, and where the register
-- named no trade. fees_share: beside interest in the first year, over the line's amount, per ten thousand.
alter table line
    add column trade text,
    add column purpose text,
    add column fees_share integer check (fees_share >= 0);
