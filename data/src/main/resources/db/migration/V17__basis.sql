-- What was published for the sites and weeks of a plan when it was made: 0 for nothing.
create table plan_basis (
    plan_id uuid    not null references plan on delete cascade,
    site    text    not null,
    monday  date    not null,
    number  integer not null check (number >= 0),
    primary key (plan_id, site, monday)
);
insert into plan_basis (plan_id, site, monday, number)
select p.id, r.site, cast(w.monday as date),
       coalesce((select max(l.number) from publication_log l
                 where (l.site, l.monday) = (r.site, cast(w.monday as date)) and l.published_at <= p.requested_at), 0)
from plan p
join (select distinct plan_id, site from plan_resource where kind = 'ROOM') r on r.plan_id = p.id
cross join generate_series(cast(p.first_day as timestamp), p.last_day, interval '7 days') w (monday);
