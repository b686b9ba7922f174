insert into study (id, plan_id, kind, request, seeds, steps, state, attempt, done, parts, answer, created_at, finished_at)
values
    ('00000000-0000-0000-0000-000000000012', '00000000-0000-0000-0000-000000000001', 'WHAT_IF', null, 3, 50000, 'DONE',
     1, 6, 6, '{"seeds": [0, 1, 2]}', '2026-11-27 12:00Z', '2026-11-27 12:01Z'),
    ('00000000-0000-0000-0000-000000000013', '00000000-0000-0000-0000-000000000001', 'FORECAST', '{}', 1, 1, 'QUEUED',
     0, 0, 0, null, '2026-11-27 12:02Z', null);
