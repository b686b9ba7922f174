-- What the code promises of plans, guarded here too.
alter table plan
    add constraint plan_solved_has_plan
        check (state not in ('SOLVED', 'PUBLISHED', 'SUPERSEDED') or hard is not null),
    add constraint plan_published_breaks_no_rule check (state not in ('PUBLISHED', 'SUPERSEDED') or hard = 0),
    add constraint plan_searched_was_begun
        check ((state in ('QUEUED', 'STOPPED') or started_at is not null) and (state <> 'SOLVING' or attempt > 0)),
    add constraint plan_stopped_was_asked_to check (state <> 'STOPPED' or stop_requested);
alter table plan_resource
    add constraint plan_resource_place_has_site check ((kind = 'THERAPIST') = (site is null));
alter table unplaced
    add constraint unplaced_week_is_of_plan check (week >= 0);

-- A plan is stored whole or not at all: what it counts is there.
create function refuse_half_plan() returns trigger language plpgsql as $$
begin
    if exists (select from plan p where p.id = new.id
               and p.unplaced <> (select count(*) from unplaced u where u.plan_id = p.id)) then
        raise exception 'Plan % is not whole', new.id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create constraint trigger plan_is_whole after insert or update of unplaced on plan
    deferrable initially deferred for each row execute function refuse_half_plan();

-- A plan is PUBLISHED as long as it is the one for some site and week.
create function refuse_wrong_publication(plan uuid) returns void language plpgsql as $$
begin
    if exists (select from plan p where p.id = $1
               and (p.state = 'PUBLISHED') <> exists (select from publication u where u.plan_id = p.id)) then
        raise exception 'The state of plan % does not agree with what is published', $1
            using errcode = 'integrity_constraint_violation';
    end if;
end
$$;
create function look_at_state() returns trigger language plpgsql as $$
begin
    perform refuse_wrong_publication(new.id);
    return null;
end
$$;
create function look_at_publication() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform refuse_wrong_publication(old.plan_id);
    end if;
    perform refuse_wrong_publication(new.plan_id);
    return null;
end
$$;
create constraint trigger plan_agrees_with_publication after insert or update of state on plan
    deferrable initially deferred for each row execute function look_at_state();
create constraint trigger publication_agrees_with_plan after insert or update on publication
    deferrable initially deferred for each row execute function look_at_publication();
