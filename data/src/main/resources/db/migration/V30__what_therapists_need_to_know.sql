-- There may be years of it.
set local statement_timeout = 0;

-- Minutes around sessions: of a class to set up and clear, of a therapist for notes after what is individual.
alter table plan_resource
    add column minutes_before integer not null default 0 check (minutes_before >= 0),
    add column minutes_after integer not null default 0 check (minutes_after >= 0);

-- What there is to know of the citizen, each with its last day if it has one: FIRST_TIME, REEVALUATION_DUE 2026-12-13.
alter table session
    add column remarks text[] not null default '{}';
alter table published_session
    add column remarks text[] not null default '{}',
    add column minutes_before integer not null default 0,
    add column minutes_after integer not null default 0;

drop function sessions_to_publish;
create function sessions_to_publish(plan uuid, at_site text, of_week date)
    returns table (citizen text, kind text, starts timestamp, ends timestamp, therapist text, therapist_name text,
                   room text, room_name text, room_site text, class text, class_name text, remarks text[],
                   minutes_before integer, minutes_after integer) language sql stable as $$
    select s.citizen, s.kind, s.starts, s.ends, s.therapist, coalesce(t.name, s.therapist),
           s.room, coalesce(r.name, s.room), r.site, s.class, coalesce(c.name, s.class), s.remarks,
           coalesce(case when s.class is null then t.minutes_before else c.minutes_before end, 0),
           coalesce(case when s.class is null then t.minutes_after else c.minutes_after end, 0)
    from session s
    left join plan_resource t on (t.plan_id, t.kind, t.id) = (s.plan_id, 'THERAPIST', s.therapist)
    left join plan_resource r on (r.plan_id, r.kind, r.id) = (s.plan_id, 'ROOM', s.room)
    left join plan_resource c on (c.plan_id, c.kind, c.id) = (s.plan_id, 'CLASS', s.class)
    where s.plan_id = $1 and s.starts >= $3 and s.starts < $3 + 7 and (r.site = $2 or r.site is null)
$$;

-- What is remarked of a session is no part of what citizens were told: it is as the last publication has it.
create or replace function note_published_sessions(entry publication_log) returns void language sql as $$
    with coming as (
        select * from sessions_to_publish(entry.plan_id, entry.site, entry.monday)),
    staying as (
        select p.id, n.*
        from published_session p join coming n on (n.citizen, n.starts, n.ends, n.kind, n.therapist, n.therapist_name,
                                                   n.room, n.room_name)
             = (p.citizen, p.starts, p.ends, p.kind, p.therapist, p.therapist_name, p.room, p.room_name)
        where p.site = entry.site and p.monday = entry.monday and p.until_number is null
          and (n.room_site, n.class, n.class_name) is not distinct from (p.room_site, p.class, p.class_name)),
    remarked as (
        update published_session p set remarks = s.remarks, minutes_before = s.minutes_before,
            minutes_after = s.minutes_after
        from staying s
        where p.id = s.id and (p.remarks, p.minutes_before, p.minutes_after)
              is distinct from (s.remarks, s.minutes_before, s.minutes_after)),
    going as (
        update published_session p set until_number = entry.number
        where p.site = entry.site and p.monday = entry.monday and p.until_number is null
          and p.id not in (select id from staying))
    insert into published_session (site, monday, from_number, citizen, kind, starts, ends, therapist, therapist_name,
                                   room, room_name, room_site, class, class_name, remarks, minutes_before, minutes_after)
    select entry.site, entry.monday, entry.number, n.citizen, n.kind, n.starts, n.ends, n.therapist, n.therapist_name,
           n.room, n.room_name, n.room_site, n.class, n.class_name, n.remarks, n.minutes_before, n.minutes_after
    from coming n
    where (n.citizen, n.starts, n.room) not in (select citizen, starts, room from staying)
$$;
