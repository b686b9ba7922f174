-- There may be years of it.
set local statement_timeout = 0;

-- Problems from before the second edition of the rules mean what they meant, and their plans cost what they cost: what is
-- wanted by a day after the horizon has no place in it, and a second training of a week that is missed costs nothing more.
-- One that plans ahead is of the second edition. All else stays as it is written, to the last letter. Documents are large
-- and are read through as seldom as can be.
create function pg_temp.with_member(object json, name text, value text) returns text language sql immutable as $$
    select '{' || string_agg(to_json(key) || ':' || case key when $2 then $3 else cast(member as text) end, ','
                             order by place) || '}'
    from (select key, value as member, ordinality as place
          from json_each(case json_typeof($1) when 'object' then $1 else '{}' end) with ordinality
          union all
          select $2, null, null where $1 -> $2 is null) members
$$;
update plan_problem set document = (
    select cast('{' || string_agg(to_json(key) || ':' || case
            when key = 'horizon' and json_typeof(value) = 'object' then pg_temp.with_member(value, 'planAhead', 'false')
            when key = 'weights' and value ->> 'secondMissed' is null
                then pg_temp.with_member(value, 'secondMissed', '0')
            else cast(value as text) end, ',' order by ordinality)
        || case when bool_or(key = 'weights') then '}' else ',"weights":{"secondMissed":0}}' end as json)
    from json_each(document) with ordinality)
where document #>> '{horizon,planAhead}' is distinct from 'true';
