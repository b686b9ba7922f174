-- Citizens about whom a person decides, with the day on which their examination is due.
create table decision (
    plan_id  uuid    not null references plan on delete cascade,
    position integer not null,
    citizen  text    not null,
    reasons  text[]  not null check (cardinality(reasons) > 0),
    -- None for a citizen whose course is under way.
    deadline date,
    primary key (plan_id, position)
);
