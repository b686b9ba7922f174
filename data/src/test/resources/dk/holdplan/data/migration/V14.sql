insert into audit (at, actor, actor_name, roles, operation, plan_id, citizens, purpose, request_id, outcome)
values ('2026-11-28 12:00Z', 'key:1', 'booking', '{BOOKING}', 'READ_PLAN', '00000000-0000-0000-0000-000000000003', '{}',
        'planning', 'r1', 'REFUSED');
