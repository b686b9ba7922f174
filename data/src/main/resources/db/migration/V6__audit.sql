-- Who did what. Nothing here refers to other tables: it outlives what it tells of.
create table audit (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null,
    actor      text        not null,
    actor_name text        not null,
    roles      text[]      not null,
    operation  text        not null,
    -- With no citizens: about everybody in this plan.
    plan_id    uuid,
    citizens   text[]      not null,
    -- What else was asked for, such as a therapist or an account.
    object     text,
    purpose    text        not null,
    request_id text        not null
);
create index audit_at on audit (at);
create index audit_plan on audit (plan_id, id) where plan_id is not null;
create index audit_citizens on audit using gin (citizens);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    -- The purge says that it is one, and even so takes nothing that is young.
    if tg_op = 'DELETE' and current_setting('holdplan.purge', true) = 'on' then
        if old.at < now() - interval '30 days' then
            return old;
        end if;
    end if;
    raise exception 'The audit is only added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_is_only_added_to before update or delete on audit
    for each row execute function refuse_change_of_audit();
create trigger audit_is_not_emptied before truncate on audit
    for each statement execute function refuse_change_of_audit();

-- Who was in which plan, also after the plan was deleted: as long as the audit tells of the plan.
create table plan_citizen (
    plan_id uuid not null,
    citizen text not null,
    primary key (citizen, plan_id)
);
create index plan_citizen_plan on plan_citizen (plan_id);

create function note_citizens_of_plan(plan uuid, document json) returns void language sql as $$
    insert into plan_citizen (plan_id, citizen)
    select plan, entry ->> 'id' from json_array_elements(document -> 'citizens') entry
    union
    select plan, entry ->> 'citizen' from json_array_elements(document -> 'published' -> 'sessions') entry
    on conflict do nothing
$$;
create function note_citizens() returns trigger language plpgsql as $$
begin
    perform note_citizens_of_plan(new.plan_id, new.document);
    return new;
end
$$;
create trigger plan_citizens_are_noted after insert on plan_problem
    for each row execute function note_citizens();
do $$
begin
    perform note_citizens_of_plan(plan_id, document) from plan_problem;
end
$$;
