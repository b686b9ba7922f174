insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by, last_heartbeat,
                             version)
values
    ('solve', '00000000-0000-0000-0000-000000000002', null, '2026-11-27 12:01Z', true, 'node', '2026-11-27 12:01:05Z', 2),
    ('solve', '00000000-0000-0000-0000-000000000003', null, '2026-11-27 12:02Z', false, null, null, 1);
