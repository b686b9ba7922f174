-- Long questions about a plan: what if, and the weeks ahead.
create table study (
    id          uuid        primary key,
    plan_id     uuid        not null references plan on delete cascade,
    kind        text        not null check (kind in ('WHAT_IF', 'FORECAST')),
    -- The document that asks; gone when the study is final.
    request     json,
    seeds       integer     not null check (seeds > 0),
    steps       bigint      not null check (steps > 0),
    state       text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    stop_wanted boolean     not null default false,
    attempt     integer     not null default 0,
    done        integer     not null default 0,
    parts       integer     not null default 0,
    answer      json,
    failure     text,
    version     bigint      not null default 0,
    created_at  timestamptz not null,
    finished_at timestamptz
);
create index study_plan on study (plan_id);
