-- The last number given out in a year, so that giving the next does not cost more with every filing.
create table filing_number (
    zone text collate "C" not null,
    year integer not null,
    last bigint not null check (last > 0),
    primary key (zone, year)
);

insert into filing_number (zone, year, last)
select zone, split_part(number, '-', 1)::integer, max(split_part(number, '-', 2)::bigint)
from filing where number is not null
group by 1, 2;
