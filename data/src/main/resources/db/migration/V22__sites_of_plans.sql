-- There may be years of it.
set local statement_timeout = 0;

-- Where everything in a plan is: each row is one thing's sites, of which somebody who sees the plan has one at least.
create table plan_sites (
    plan_id uuid   not null references plan on delete cascade,
    sites   text[] not null check (cardinality(sites) > 0),
    primary key (plan_id, sites)
);

create function note_sites_of_plan(plan uuid, document json) returns void language plpgsql as $$
begin
    insert into plan_sites (plan_id, sites)
    select plan, array [thing ->> 'site']
    from (select json_array_elements(document -> 'rooms') thing
          union all
          select json_array_elements(document -> 'classes')
          union all
          select json_array_elements(therapist -> 'shifts')
          from json_array_elements(document -> 'therapists') therapist) things
    where thing ->> 'site' is not null
    union
    select plan, sites
    from json_array_elements(document -> 'citizens') citizen
    cross join lateral (select array(select distinct json_array_elements_text(citizen -> 'sites') order by 1) sites) own
    where cardinality(sites) > 0;
    if not found then
        insert into plan_sites (plan_id, sites)
        select distinct plan, array [site ->> 'id'] from json_array_elements(document -> 'sites') site
        where site ->> 'id' is not null;
    end if;
end
$$;
create function note_sites() returns trigger language plpgsql as $$
begin
    perform note_sites_of_plan(new.plan_id, new.document);
    return new;
end
$$;
create trigger plan_sites_are_noted after insert on plan_problem
    for each row execute function note_sites();
do $$
begin
    perform note_sites_of_plan(plan_id, document) from plan_problem;
end
$$;

-- Whether who submitted it plans: what booking systems submit is in no roster before it is published.
alter table plan add column of_planner boolean not null default true;
update plan set of_planner = false
where exists (select from api_key k where plan.owner = 'key:' || k.id and not k.roles @> array ['PLANNER'])
   or exists (select from audit a where a.plan_id = plan.id and a.operation = 'SUBMIT_PLAN'
                                    and not a.roles @> array ['PLANNER']);
