-- A plan: one search for the timetable of one problem, from the request to the best plan found.
create table plan (
    id             uuid        primary key,
    version        bigint      not null,
    name           text        not null,
    state          text        not null
        check (state in ('QUEUED', 'SOLVING', 'SOLVED', 'STOPPED', 'FAILED', 'PUBLISHED', 'SUPERSEDED')),
    -- The plan that this one was made from.
    parent_id      uuid        references plan on delete set null,
    first_day      date        not null,
    last_day       date        not null check (last_day > first_day),
    time_millis    bigint      not null check (time_millis > 0),
    step_limit     bigint      check (step_limit > 0),
    seed           bigint      not null,
    requested_at   timestamptz not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    -- Counts the times the search was begun; only the latest may write.
    attempt        integer     not null default 0,
    -- What earlier attempts took of the time limit.
    spent_millis   bigint      not null default 0 check (spent_millis >= 0),
    stop_requested boolean     not null default false,
    failure        text,
    hard           integer     check (hard >= 0),
    medium         integer     check (medium >= 0),
    soft           integer     check (soft >= 0),
    unplaced       integer     check (unplaced >= 0),
    constraint plan_score_is_whole check (num_nulls(hard, medium, soft, unplaced) in (0, 4)),
    constraint plan_final_has_end
        check ((finished_at is null) = (state in ('QUEUED', 'SOLVING'))),
    constraint plan_failed_says_why check ((failure is not null) = (state = 'FAILED'))
);
create index plan_requested on plan (requested_at desc, id);
create index plan_parent on plan (parent_id);
create index plan_days on plan (first_day, last_day) where state in ('SOLVED', 'STOPPED', 'PUBLISHED');

create table plan_problem (
    plan_id  uuid primary key references plan on delete cascade,
    document json not null
);

-- What sessions name by id: for names in rosters and timetables.
create table plan_resource (
    plan_id uuid not null references plan on delete cascade,
    kind    text not null check (kind in ('THERAPIST', 'ROOM', 'CLASS')),
    id      text not null,
    name    text not null,
    -- Of rooms and classes; a therapist may work at several.
    site    text,
    primary key (plan_id, kind, id)
);
create index plan_resource_id on plan_resource (kind, id);

create table session (
    plan_id   uuid      not null references plan on delete cascade,
    position  integer   not null,
    citizen   text      not null,
    kind      text      not null
        check (kind in ('EXAMINATION', 'TRAINING', 'EDUCATION', 'REEVALUATION', 'CLOSING')),
    starts    timestamp not null,
    ends      timestamp not null check (ends > starts),
    therapist text      not null,
    room      text      not null,
    class     text,
    primary key (plan_id, position)
);
create index session_therapist on session (plan_id, therapist, starts);

create table unplaced (
    plan_id  uuid    not null references plan on delete cascade,
    position integer not null,
    citizen  text    not null,
    kind     text    not null
        check (kind in ('EXAMINATION', 'TRAINING', 'EDUCATION', 'REEVALUATION', 'CLOSING')),
    week     integer not null,
    primary key (plan_id, position)
);

create table refused (
    plan_id  uuid    not null references plan on delete cascade,
    position integer not null,
    citizen  text    not null,
    reasons  text[]  not null,
    primary key (plan_id, position)
);

create table late (
    plan_id  uuid    not null references plan on delete cascade,
    position integer not null,
    citizen  text    not null,
    deadline date    not null,
    primary key (plan_id, position)
);
