-- A reservation goes over to the plan that is published in the place of its own, or is refused there.
-- Which plan is valid is a matter of site and week.
alter table hold add column site text;
update hold h set site = r.site from plan_resource r
where r.plan_id = h.plan_id and r.kind = 'ROOM' and r.id = h.room;
delete from hold where site is null;
alter table hold
    alter column site set not null,
    -- The plan that was published and has no room for it, which may be gone, and why.
    add column refused_in uuid,
    add column refusal text,
    add constraint hold_refusal_says_why check ((refused_in is null) = (refusal is null)),
    add constraint hold_is_refused_or_confirmed check (refused_in is null or confirmed_in is null);
drop index hold_line;
create index hold_line on hold (line_id, expires_at) where confirmed_in is null and refused_in is null;
