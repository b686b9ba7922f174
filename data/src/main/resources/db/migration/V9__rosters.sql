-- Every publication there was, so that calendars can tell what changed from one to the next.
create table publication_log (
    site         text        not null,
    monday       date        not null,
    -- From 1, rising; a plan that is deleted leaves a gap.
    number       integer     not null check (number > 0),
    plan_id      uuid        not null references plan on delete cascade,
    published_at timestamptz not null,
    primary key (site, monday, number)
);
create index publication_log_monday on publication_log (monday);
create index publication_log_plan on publication_log (plan_id);
insert into publication_log (site, monday, number, plan_id, published_at)
select site, monday, 1, plan_id, published_at from publication;

create index session_citizen on session (citizen, plan_id);
