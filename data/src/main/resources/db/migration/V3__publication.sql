-- The plan that citizens know, for each site and week: the key admits one.
create table publication (
    site         text        not null,
    monday       date        not null check (extract(isodow from monday) = 1),
    -- Without a cascade: what is published cannot be deleted.
    plan_id      uuid        not null references plan,
    published_at timestamptz not null,
    primary key (site, monday)
);
create index publication_plan on publication (plan_id);

-- Whether citizens came to sessions of a plan; a session without a row is still to come, or nobody said.
create table attendance (
    plan_id     uuid        not null references plan on delete cascade,
    citizen     text        not null,
    starts      timestamp   not null,
    status      text        not null check (status in ('ARRIVED', 'MISSED', 'CANCELLED')),
    recorded_at timestamptz not null,
    primary key (plan_id, citizen, starts)
);
