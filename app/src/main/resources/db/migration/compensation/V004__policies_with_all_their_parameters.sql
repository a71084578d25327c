-- Policies now carry every parameter, and a filing what its bank declared. What was kept in the earlier form is written anew in
-- the new one with the same rules: the earlier policy knew no sizes, no securities and no yearly cap, so none of these binds.
alter table policy disable trigger policy_only_grows;
update policy p
set body = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    '{"admission":{"denied-trades":[],"denied-uses":[],"late":"refuse","limits":[{"firm-paid-most-fen":@firm@,"loan-most-fen":@loan@,"size":"large"},{"firm-paid-most-fen":@firm@,"loan-most-fen":@loan@,"size":"medium"},{"firm-paid-most-fen":@firm@,"loan-most-fen":@loan@,"size":"small"},{"firm-paid-most-fen":@firm@,"loan-most-fen":@loan@,"size":"micro"},{"firm-paid-most-fen":@firm@,"loan-most-fen":@loan@,"size":"individual"}],"months":@months@,"other-support":false,"over-lpr":@over@,"securities":["credit","guarantee","pledge","mortgage"],"trades":[],"white-list":false,"window":@window@},"bearing":{"bonuses":[],"interest-days":0,"most":@fund@,"public-most":10000,"shortage":"filing-number","splits":[{"basis":"whole","mode":"credit","tiers":[{"bank":@bank@,"fund":@fund@,"guarantor":0,"up-to-fen":@loan@}]}]},"breakers":{"base-fen":3000000000,"base-loans":50,"review-fen":300000000,"review-loans":3,"rules":[]},"chinese":"区级风险缓释金","claims":{"advance":10000,"check-days":5,"documents":[],"payment-days":10,"publicity-days":5,"review-days":15,"window-days":720},"code":"district","cover":{"kind":"share"},"english":"District risk-mitigation fund","from":"@from@","pool":{"contributors":[{"party":"district","share":10000}],"form":"treasury-payment","interest-stays":true,"size-fen":5000000000},"recoveries":{"costs-first":true,"order":"pari-passu","return-days":15,"write-off-years":3},"trigger":{"both":false,"classes":[],"legal-step":"none","overdue-days":@days@,"wait-days":0},"until":"@until@","version":@version@}',
    '@from@', old ->> 'from'), '@until@', old ->> 'until'), '@version@', old ->> 'version'), '@fund@', old ->> 'share'),
    '@bank@', (10000 - (old ->> 'share')::int)::text), '@loan@', old ->> 'loan-cap-fen'), '@firm@', old ->> 'firm-cap-fen'),
    '@months@', old ->> 'months'), '@over@', old ->> 'over-lpr'), '@window@', old ->> 'filing-days'),
    '@days@', old ->> 'overdue-days')
from (select zone, version, body::jsonb as old from policy) kept
where kept.zone = p.zone and kept.version = p.version and old ? 'filing-days';
alter table policy enable trigger policy_only_grows;

alter table filing add column size text collate "C" not null default 'SMALL';
alter table filing add column security text collate "C" not null default 'CREDIT';
alter table filing add column causes text[] collate "C" not null default '{}';
alter table filing add column late boolean not null default false;
alter table filing alter column size drop default, alter column security drop default, alter column causes drop default,
    alter column late drop default;

-- Figures frozen before: the fund could pay what was held, and no cap of the year or of public money was known.
update claim
set payout = (payout::jsonb || jsonb_build_object('pool-fen', (payout::jsonb ->> 'held-fen')::bigint, 'arrived-fen', 0,
                                                  'year-paid-fen', 0, 'other-public-fen', 0))::text
where payout is not null and not payout::jsonb ? 'pool-fen';
