-- Holds stand on the accounts of the banks: their newest line is found by the account, too, not only that of a transfer.
drop index entry_debit;
create index entry_debit on entry (zone, debit, no);
