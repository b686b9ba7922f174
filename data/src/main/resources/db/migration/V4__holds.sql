-- Plans of which each confirmed hold made the next one. The line's id is that of its first plan, which may be gone.
create table plan_line (
    plan_id  uuid    primary key references plan on delete cascade,
    line_id  uuid    not null,
    position integer not null check (position >= 0),
    unique (line_id, position)
);

-- A place in a line of plans that is kept for one citizen for some minutes.
create table hold (
    id           uuid        primary key,
    line_id      uuid        not null,
    -- The plan that was asked, in which a confirmation is not seen.
    plan_id      uuid        not null references plan on delete cascade,
    citizen      text        not null,
    -- The whole citizen when the plan's problem does not know them.
    newcomer     json,
    kind         text        not null
        check (kind in ('EXAMINATION', 'TRAINING', 'EDUCATION', 'REEVALUATION', 'CLOSING')),
    starts       timestamp   not null,
    ends         timestamp   not null check (ends > starts),
    therapist    text        not null,
    room         text        not null,
    class        text,
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    -- The plan that the confirmation made; null while it is only held.
    confirmed_in uuid        references plan on delete cascade
);
create index hold_line on hold (line_id, expires_at) where confirmed_in is null;
create index hold_plan on hold (plan_id);
create index hold_confirmed_in on hold (confirmed_in);

-- What the holds of a line take up. The key admits each thing once: a therapist, a room, a citizen's day, and each
-- place of a meeting that holds fill. Members of one meeting share its therapist and its room.
create table hold_claim (
    line_id   uuid not null,
    resource  text not null check (resource in ('THERAPIST', 'ROOM', 'CITIZEN_DAY', 'PLACE')),
    name      text not null,
    at        timestamp not null,
    place     integer not null default 0,
    hold_id   uuid not null references hold on delete cascade,
    primary key (line_id, resource, name, at, place)
);
create index hold_claim_hold on hold_claim (hold_id);
