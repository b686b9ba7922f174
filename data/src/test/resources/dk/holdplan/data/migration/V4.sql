insert into plan_line (plan_id, line_id, position)
values ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 0);
insert into hold (id, line_id, plan_id, citizen, newcomer, kind, starts, ends, therapist, room, class, created_at,
                  expires_at)
values ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000001',
        '00000000-0000-0000-0000-000000000001', 'c9', '{"id": "c9"}', 'EXAMINATION', '2026-12-01 09:00',
        '2026-12-01 10:00', 't1', 'r1', null, '2026-11-27 13:00Z', '2026-11-27 13:10Z');
insert into hold_claim (line_id, resource, name, at, place, hold_id)
values ('00000000-0000-0000-0000-000000000001', 'THERAPIST', 't1', '2026-12-01 09:00', 0,
        '00000000-0000-0000-0000-000000000011');
