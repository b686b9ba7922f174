insert into publication (site, monday, plan_id, published_at)
values ('s1', '2026-11-30', '00000000-0000-0000-0000-000000000001', '2026-11-27 13:00Z');
update plan set state = 'PUBLISHED' where id = '00000000-0000-0000-0000-000000000001';
insert into attendance (plan_id, citizen, starts, status, recorded_at)
values ('00000000-0000-0000-0000-000000000001', 'c1', '2026-11-30 09:00', 'ARRIVED', '2026-11-30 10:00Z');
