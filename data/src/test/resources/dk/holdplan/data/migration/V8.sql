update plan_problem set pinned = '[{"citizen": "c1", "start": "2026-12-02T09:00"}]'
where plan_id = '00000000-0000-0000-0000-000000000001';
