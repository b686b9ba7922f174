insert into plan (id, version, name, state, parent_id, first_day, last_day, time_millis, step_limit, seed, requested_at,
                  started_at, finished_at, attempt, spent_millis, stop_requested, failure, hard, medium, soft, unplaced)
values
    ('00000000-0000-0000-0000-000000000001', 7, 'Finished', 'SOLVED', null, '2026-11-30', '2026-12-06', 30000, null, 1,
     '2026-11-27 12:00Z', '2026-11-27 12:00:01Z', '2026-11-27 12:00:31Z', 2, 30500, false, null, 0, 10, 350, 1),
    ('00000000-0000-0000-0000-000000000002', 3, 'Begun', 'SOLVING', '00000000-0000-0000-0000-000000000001',
     '2026-11-30', '2026-12-13', 60000, 1000, 2, '2026-11-27 12:01Z', '2026-11-27 12:01:01Z', null, 1, 900, true, null,
     null, null, null, null),
    ('00000000-0000-0000-0000-000000000003', 1, 'Waiting', 'QUEUED', null, '2026-12-07', '2026-12-13', 30000, null, 0,
     '2026-11-27 12:02Z', null, null, 0, 0, false, null, null, null, null, null),
    ('00000000-0000-0000-0000-000000000004', 4, 'Broken down', 'FAILED', null, '2026-11-30', '2026-12-06', 30000, null, 0,
     '2026-11-27 12:03Z', '2026-11-27 12:03:01Z', '2026-11-27 12:03:09Z', 1, 0, false, 'The search broke down.', null,
     null, null, null),
    ('00000000-0000-0000-0000-000000000005', 4, 'Stopped', 'STOPPED', null, '2026-11-30', '2026-12-06', 30000, null, 0,
     '2026-11-27 12:04Z', '2026-11-27 12:04:01Z', '2026-11-27 12:04:09Z', 1, 0, true, null, 0, 0, 20, 0);
insert into plan_problem (plan_id, document)
select id, '{"name": "Æblehaven", "citizens": [{"id": "c1", "name": ""}], "published": {"sessions": [{"citizen": "c2"}]}}'
from plan;
insert into plan_resource (plan_id, kind, id, name, site)
select plan.id, resource.*
from plan, (values ('THERAPIST', 't1', 'Anna', null), ('ROOM', 'r1', 'Sal', 's1'), ('CLASS', 'k1', 'Ryghold', 's1'))
    as resource (kind, id, name, site);
insert into session (plan_id, position, citizen, kind, starts, ends, therapist, room, class)
values
    ('00000000-0000-0000-0000-000000000001', 0, 'c1', 'EXAMINATION', '2026-11-30 09:00', '2026-11-30 10:00', 't1', 'r1',
     null),
    ('00000000-0000-0000-0000-000000000001', 1, 'c1', 'TRAINING', '2026-12-02 09:00', '2026-12-02 10:00', 't1', 'r1',
     'k1'),
    ('00000000-0000-0000-0000-000000000005', 0, 'c1', 'TRAINING', '2026-12-02 09:00', '2026-12-02 10:00', 't1', 'r1',
     'k1');
insert into unplaced (plan_id, position, citizen, kind, week)
values ('00000000-0000-0000-0000-000000000001', 0, 'c2', 'TRAINING', 0);
insert into refused (plan_id, position, citizen, reasons)
values ('00000000-0000-0000-0000-000000000001', 0, 'c3', '{NO_REFERRAL}');
insert into late (plan_id, position, citizen, deadline)
values ('00000000-0000-0000-0000-000000000001', 0, 'c2', '2026-12-01');
