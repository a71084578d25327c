-- The newest evaluation of a firm by a card, with what it is compared by; what is usual is counted from these once a day.
create table peer (
    home bigint not null,
    card text collate "C" not null,
    evaluation text collate "C" not null,
    trade text collate "C" not null,
    size text collate "C" not null,
    primary key (home, card)
);
create index peer_of_card on peer (card);

-- The middle half of a group of firms, feature by feature; '*' stands for any trade or size. Rewritten whole.
create table usual (
    card text collate "C" not null,
    trade text collate "C" not null,
    size text collate "C" not null,
    feature text collate "C" not null,
    firms bigint not null,
    low bigint not null,
    high bigint not null,
    primary key (card, trade, size, feature)
);

create table usual_count (
    card text collate "C" primary key,
    made_on date not null
);
