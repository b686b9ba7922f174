-- There may be years of it.
set local statement_timeout = 0;

-- One record of what was published. It refers to no plan: it outlives what it tells of.
alter table publication_log
    drop constraint publication_log_plan_id_fkey,
    alter column plan_id drop not null,
    -- The same for all sites and weeks that were published together.
    add column act uuid not null default gen_random_uuid(),
    add column cause text not null default 'PUBLISHED' check (cause in ('PUBLISHED', 'CONFIRMED', 'UNDONE'));
comment on column publication_log.plan_id is 'null: from then on nothing was published';

-- What citizens were told, with the names they know. A session is there from one number on until another.
create table published_session (
    id             bigint    generated always as identity primary key,
    site           text      not null,
    monday         date      not null,
    from_number    integer   not null,
    -- The publication that no longer has it; null as long as it is published.
    until_number   integer   check (until_number > from_number),
    citizen        text      not null,
    kind           text      not null,
    starts         timestamp not null,
    ends           timestamp not null,
    therapist      text      not null,
    therapist_name text      not null,
    room           text      not null,
    room_name      text      not null,
    -- None for a room that nobody knows any more.
    room_site      text,
    class          text,
    class_name     text,
    foreign key (site, monday, from_number) references publication_log on delete cascade
);
create index published_session_week on published_session (site, monday, from_number);
create index published_session_citizen on published_session (citizen, monday);
create index published_session_therapist on published_session (therapist, monday);
create index published_session_room on published_session (room, monday);
create index published_session_class on published_session (class, monday) where class is not null;

-- What a plan has for a site and week; what is in a room that nobody knows may be at any site.
create function sessions_to_publish(plan uuid, at_site text, of_week date)
    returns table (citizen text, kind text, starts timestamp, ends timestamp, therapist text, therapist_name text,
                   room text, room_name text, room_site text, class text, class_name text) language sql stable as $$
    select s.citizen, s.kind, s.starts, s.ends, s.therapist, coalesce(t.name, s.therapist),
           s.room, coalesce(r.name, s.room), r.site, s.class, coalesce(c.name, s.class)
    from session s
    left join plan_resource t on (t.plan_id, t.kind, t.id) = (s.plan_id, 'THERAPIST', s.therapist)
    left join plan_resource r on (r.plan_id, r.kind, r.id) = (s.plan_id, 'ROOM', s.room)
    left join plan_resource c on (c.plan_id, c.kind, c.id) = (s.plan_id, 'CLASS', s.class)
    where s.plan_id = $1 and s.starts >= $3 and s.starts < $3 + 7 and (r.site = $2 or r.site is null)
$$;

-- Writes down what changes with an entry of the log.
create function note_published_sessions(entry publication_log) returns void language sql as $$
    with coming as (
        select * from sessions_to_publish(entry.plan_id, entry.site, entry.monday)),
    staying as (
        select p.id, n.citizen, n.starts, n.room
        from published_session p join coming n on (n.citizen, n.starts, n.ends, n.kind, n.therapist, n.therapist_name,
                                                   n.room, n.room_name)
             = (p.citizen, p.starts, p.ends, p.kind, p.therapist, p.therapist_name, p.room, p.room_name)
        where p.site = entry.site and p.monday = entry.monday and p.until_number is null
          and (n.room_site, n.class, n.class_name) is not distinct from (p.room_site, p.class, p.class_name)),
    going as (
        update published_session p set until_number = entry.number
        where p.site = entry.site and p.monday = entry.monday and p.until_number is null
          and p.id not in (select id from staying))
    insert into published_session (site, monday, from_number, citizen, kind, starts, ends, therapist, therapist_name,
                                   room, room_name, room_site, class, class_name)
    select entry.site, entry.monday, entry.number, n.citizen, n.kind, n.starts, n.ends, n.therapist, n.therapist_name,
           n.room, n.room_name, n.room_site, n.class, n.class_name
    from coming n
    where (n.citizen, n.starts, n.room) not in (select citizen, starts, room from staying)
$$;

-- Reservations that were confirmed changed what is published and were not written down.
insert into publication_log (site, monday, number, plan_id, published_at, cause)
select u.site, u.monday, 1 + coalesce(last.number, 0), u.plan_id, u.published_at, 'CONFIRMED'
from publication u
left join lateral (select l.number, l.plan_id from publication_log l where (l.site, l.monday) = (u.site, u.monday)
                   order by l.number desc limit 1) last on true
where last.plan_id is distinct from u.plan_id;
do $$
declare
    entry publication_log;
begin
    for entry in select * from publication_log order by site, monday, number loop
        perform note_published_sessions(entry);
    end loop;
end
$$;
alter table publication_log alter column act drop default;

-- What is published is what the record has last: it cannot be told without it.
alter table publication add column number integer;
update publication u set number = (select max(l.number) from publication_log l
                                   where (l.site, l.monday) = (u.site, u.monday));
set constraints all immediate;
alter table publication
    alter column number set not null,
    add foreign key (site, monday, number) references publication_log on delete cascade;

create function publish_what_is_logged() returns trigger language plpgsql as $$
begin
    perform note_published_sessions(new);
    if new.plan_id is null then
        delete from publication u where (u.site, u.monday) = (new.site, new.monday);
    else
        insert into publication (site, monday, plan_id, published_at, number)
        values (new.site, new.monday, new.plan_id, new.published_at, new.number)
        on conflict (site, monday) do update set plan_id = excluded.plan_id, published_at = excluded.published_at,
            number = excluded.number;
    end if;
    return null;
end
$$;
create trigger publication_follows_log after insert on publication_log
    for each row execute function publish_what_is_logged();
