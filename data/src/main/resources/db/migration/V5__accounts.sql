-- Who may sign in; without a password until the one-time link has been used.
create table account (
    id         uuid        primary key,
    name       text        not null check (name <> ''),
    -- Hashed by bcrypt.
    password   text,
    roles      text[]      not null check (cardinality(roles) > 0 and roles
        <@ array ['PLANNER', 'THERAPIST', 'BOOKING', 'MANAGER', 'ADMINISTRATOR']),
    -- Whose roster it is.
    therapist  text,
    -- What a planner, manager or booking system is bound to; empty for every site.
    sites      text[]      not null,
    enabled    boolean     not null,
    created_at timestamptz not null,
    constraint account_therapist_is_named check (not roles @> array ['THERAPIST'] or therapist is not null)
);
create unique index account_name on account (lower(name));

-- One-time links by which a password is set; deleted when used.
create table invitation (
    hash       bytea       primary key,
    -- None for the first administrator, who is made by the link.
    account_id uuid        references account on delete cascade,
    expires_at timestamptz not null
);

create table api_key (
    id           uuid        primary key,
    name         text        not null check (name <> ''),
    hash         bytea       not null unique,
    -- How the key begins, to tell keys apart.
    prefix       text        not null,
    roles        text[]      not null check (cardinality(roles) > 0 and roles
        <@ array ['PLANNER', 'THERAPIST', 'BOOKING', 'MANAGER', 'ADMINISTRATOR']),
    therapist    text,
    sites        text[]      not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    constraint api_key_therapist_is_named check (not roles @> array ['THERAPIST'] or therapist is not null)
);

-- Failed sign-ins in a row, for each account name and each address, known or not.
create table sign_in_attempt (
    subject  text        primary key,
    failures integer     not null,
    last_at  timestamptz not null
);

-- Secret addresses of calendars: at most one for each therapist.
create table calendar_feed (
    therapist  text        primary key,
    hash       bytea       not null unique,
    created_at timestamptz not null
);

-- Who submitted the plan; none for the demonstration and for plans from before there were accounts.
alter table plan add column owner text;
create index plan_owner on plan (owner, requested_at desc);
