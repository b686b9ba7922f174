insert into account (id, name, password, roles, therapist, sites, enabled, created_at)
values ('00000000-0000-0000-0000-000000000021', 'anna', '{bcrypt}hash', '{PLANNER,THERAPIST}', 't1', '{s1}', true,
        '2026-11-27 12:00Z');
insert into invitation (hash, account_id, expires_at)
values ('\x01', '00000000-0000-0000-0000-000000000021', '2026-11-28 12:00Z');
insert into api_key (id, name, hash, prefix, roles, therapist, sites, created_at, expires_at)
values ('00000000-0000-0000-0000-000000000022', 'booking', '\x02', 'hp_abcdef', '{BOOKING}', null, '{}',
        '2026-11-27 12:00Z', '2027-02-25 12:00Z');
insert into sign_in_attempt (subject, failures, last_at) values ('anna', 2, '2026-11-27 12:00Z');
insert into calendar_feed (therapist, hash, created_at) values ('t1', '\x03', '2026-11-27 12:00Z');
update plan set owner = 'key:00000000-0000-0000-0000-000000000022'
where id = '00000000-0000-0000-0000-000000000001';
