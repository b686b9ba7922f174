-- There may be years of it.
set local statement_timeout = 0;

-- Where a plan's times are local.
alter table plan_problem add column time_zone text not null
    generated always as (coalesce(document ->> 'timeZone', 'Europe/Copenhagen')) stored;

-- What was published keeps its zone longer than there is the plan.
alter table publication_log add column time_zone text not null default 'Europe/Copenhagen';
comment on column publication_log.time_zone is 'Where the times of what was published are local';

create function note_time_zone() returns trigger language plpgsql as $$
begin
    new.time_zone = coalesce((select p.time_zone from plan_problem p where p.plan_id = new.plan_id),
                             (select max(l.time_zone) from publication_log l where l.plan_id = new.plan_id),
                             new.time_zone);
    return new;
end
$$;
create trigger publication_has_time_zone before insert on publication_log
    for each row execute function note_time_zone();
update publication_log l set time_zone = p.time_zone
from plan_problem p where p.plan_id = l.plan_id and p.time_zone <> l.time_zone;
