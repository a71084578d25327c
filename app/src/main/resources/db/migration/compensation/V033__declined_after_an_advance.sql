-- The figures of the final loss of a claim that was paid in advance and then declined: by them recoveries are shared.
alter table claim add column closed_payout text;
