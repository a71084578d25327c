-- What a bank declares that collateral is worth; nought without any.
alter table filing add column collateral_fen bigint not null default 0 check (collateral_fen >= 0);
